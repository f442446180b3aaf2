import { useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { ServiceDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Button } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Page } from '../look/page.js';
import { Stack } from '../look/stack.js';
import { handOutOf } from './hand-out-of.js';
import { HandOutSheet, type OnSheet } from './hand-out-sheet.js';
import style from './hand-out.module.css';
import { KeptNotice } from './kept-notice.js';
import { useKeptListing } from './use-kept-listing.js';
import { useServiceWords } from './use-service-words.js';

/** One page for the client's pocket: where, when, what to bring, whom to ask for. Nothing about the client is on it. */
export const HandOutPage = () => {
  const say = useServiceWords();
  const { serviceId = '' } = useParams();
  const { search } = useLocation();
  const query = useGraphQuery(ServiceDocument, { id: serviceId });
  const kept = useKeptListing(serviceId, query.isError && !query.data);
  if (search) return <Navigate replace to={handOutOf(serviceId)} />;
  return (
    <div className={style['page']}>
      <Page heading={say('handOut')}>
        {kept ? (
          <Stack>
            <div className={style['aside']}>
              <KeptNotice
                readAt={kept.readAt}
                isAsking={query.isFetching}
                onAskAgain={() => void query.refetch()}
              />
            </div>
            <HandOut service={kept.listing} />
          </Stack>
        ) : (
          <Asked query={query} label={say('service.reading')}>
            {({ service }) =>
              service ? <HandOut service={service} /> : <Empty>{say('service.gone')}</Empty>
            }
          </Asked>
        )}
      </Page>
    </div>
  );
};

/** The page as it will be printed. Names of services tell what somebody is treated for: they are left out unless wanted. */
const HandOut = ({ service }: { readonly service: OnSheet }) => {
  const say = useServiceWords();
  const [hasNames, setHasNames] = useState(false);
  return (
    <Stack>
      <div className={style['aside']}>
        <p>{say('handOut.what')}</p>
        <label className={style['switch']}>
          <input
            type="checkbox"
            checked={!hasNames}
            onChange={({ target }) => setHasNames(!target.checked)}
          />
          {say('handOut.withoutNames')}
        </label>
        <Button weight="primary" onClick={() => print()}>
          {say('handOut.print')}
        </Button>
      </div>
      <HandOutSheet service={service} hasNames={hasNames} />
    </Stack>
  );
};
