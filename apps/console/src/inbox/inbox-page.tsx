import { Outlet, useParams, useSearchParams } from 'react-router';
import { Page } from '../look/page.js';
import style from './inbox.module.css';
import { InboxList } from './inbox-list.js';
import { readInboxAddress } from './inbox-part.js';
import { useInboxWords } from './use-inbox-words.js';

/**
 * The inbox, alone or with an offer beside it. On a phone an open offer has the whole screen; on a wide one the list stays
 * where it is.
 */
export const InboxPage = () => {
  const say = useInboxWords();
  const { offerId = null } = useParams();
  const [search] = useSearchParams();
  const { shown, sort } = readInboxAddress(search);

  if (!offerId)
    return (
      <Page heading={say('heading')} isWide>
        <div className={style['columns']}>
          <div>
            <InboxList shown={shown} sort={sort} chosenId={null} />
          </div>
          <p className={style['choose']}>{say('choose')}</p>
        </div>
      </Page>
    );
  return (
    <div className={`${style['columns']} ${style['withOffer']}`}>
      <section className={style['beside']} aria-labelledby="inbox-beside">
        <h2 id="inbox-beside">{say('heading')}</h2>
        <InboxList shown={shown} sort={sort} chosenId={offerId} />
      </section>
      <Outlet />
    </div>
  );
};
