import { ArrowLeft } from 'lucide-react';
import { useParams, useSearchParams, Link } from 'react-router';
import { OfferDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { inboxSearch, readInboxAddress } from '../inbox/inbox-part.js';
import { Asked } from '../look/asked.js';
import { ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Page } from '../look/page.js';
import { OfferView } from './offer-view.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';

/** One offer, opened from the inbox or a link. Another one is another page: its heading takes the focus. */
export const OfferPage = () => {
  const { offerId = '' } = useParams();
  return <OneOffer key={offerId} id={offerId} />;
};

const OneOffer = ({ id }: { readonly id: string }) => {
  const say = useOfferWords();
  const [search] = useSearchParams();
  const { shown, sort } = readInboxAddress(search);
  const inbox = `/inbox${inboxSearch(shown, sort)}`;
  const query = useGraphQuery(OfferDocument, { id });
  const offer = query.data?.offer;
  const isMissing = query.data !== undefined && !offer;
  const heading = () => {
    if (!offer) return say('heading.nowhere');
    const service = offer.service?.name ?? say('unknownService');
    return say(offer.isReceived ? 'heading.received' : 'heading.sent', { service });
  };

  return (
    <Page heading={heading()} title={say('title')}>
      {!isMissing && (
        <Link to={inbox} className={style['back']}>
          <ArrowLeft aria-hidden="true" size={20} />
          {say('backToInbox')}
        </Link>
      )}
      <Asked query={query} label={say('loading')} lines={5}>
        {(data) =>
          data.offer ? (
            <OfferView offer={data.offer} onAskAgain={() => void query.refetch()} />
          ) : (
            <Empty action={<ButtonLink to={inbox}>{say('missing.action')}</ButtonLink>}>
              {say('missing')}
            </Empty>
          )
        }
      </Asked>
    </Page>
  );
};
