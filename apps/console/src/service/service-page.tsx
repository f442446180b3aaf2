import { useParams, useSearchParams } from 'react-router';
import { fill } from '../figure/fill.js';
import { ServiceDocument, type ServiceQuery } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Page } from '../look/page.js';
import { Quiet, Row, Stack } from '../look/stack.js';
import { When } from '../look/when.js';
import { useMay } from '../me/me-context.js';
import { useIsOwn } from '../organisation/use-is-own.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { CriterionCard } from './criterion-card.js';
import { handOutOf } from './hand-out-of.js';
import { KeptNotice } from './kept-notice.js';
import { KeptService } from './kept-service.js';
import { Places } from './places.js';
import style from './service.module.css';
import { useKeptListing } from './use-kept-listing.js';
import { useServiceWords } from './use-service-words.js';
import { KindsAndAreas, WhatItSays } from './what-it-says.js';

export type Service = NonNullable<ServiceQuery['service']>;

/** One service: how to reach it, whom it says it takes, and every rule with where it comes from. */
export const ServicePage = () => {
  const say = useServiceWords();
  const { serviceId = '' } = useParams();
  const query = useGraphQuery(ServiceDocument, { id: serviceId });
  const kept = useKeptListing(serviceId, query.isError && !query.data);
  const name = query.data?.service?.name ?? kept?.listing.name;
  return (
    <Page heading={name ?? say('service')} title={say('service')}>
      {kept ? (
        <Stack>
          <KeptNotice
            readAt={kept.readAt}
            isAsking={query.isFetching}
            onAskAgain={() => void query.refetch()}
          />
          <KeptService listing={kept.listing} now={new Date()} />
        </Stack>
      ) : (
        <Asked query={query} label={say('service.reading')} lines={6}>
          {({ service }) =>
            service ? (
              <OneService service={service} />
            ) : (
              <Empty action={<ButtonLink to="/services">{say('all')}</ButtonLink>}>
                {say('service.gone')}
              </Empty>
            )
          }
        </Asked>
      )}
    </Page>
  );
};

/** What is looked for, as it came in the address. */
const useSoughtQuery = (): string => {
  const [parameters] = useSearchParams();
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
};

const OneService = ({ service }: { readonly service: Service }) => {
  const say = useServiceWords();
  const vocabulary = useVocabulary();
  const may = useMay();
  const isOwn = useIsOwn();
  const sought = useSoughtQuery();
  const { id, organisation, confirmedAt, status, capacity, source } = service;
  const now = new Date();
  const looksAfterIt =
    (may('CRITERION_PUBLISH') || may('CAPACITY_CONFIRM')) && isOwn(organisation?.id ?? null);

  return (
    <Stack gap="far">
      <Stack>
        <Stack gap="close">
          {organisation && (
            <p>
              <bdi>{organisation.name}</bdi>
              {organisation.model !== 'NOT_STATED' && (
                <> · {vocabulary(`organisationModel.${organisation.model}`)}</>
              )}
            </p>
          )}
          <KindsAndAreas service={service} />
          <Quiet>
            {fill((mark) => say('confirmed', mark), { ago: <When at={confirmedAt} /> })}
            {capacity && (
              <>
                {' · '}
                <Places capacity={capacity} now={now} />
              </>
            )}
            {source && ` · ${say('source', { directory: source.directory })}`}
          </Quiet>
          {status === 'TEMPORARILY_CLOSED' && <p className={style['closed']}>{say('closed')}</p>}
        </Stack>
        <Row>
          {may('REFERRAL_SEND') && status === 'ACTIVE' && (
            <ButtonLink weight="primary" to={`/doors/refer/${id}${sought}`}>
              {say('refer')}
            </ButtonLink>
          )}
          <ButtonLink to={handOutOf(id)}>{say('handOut')}</ButtonLink>
          {looksAfterIt && <ButtonLink to={`/listings/${id}`}>{say('lookAfter')}</ButtonLink>}
        </Row>
      </Stack>
      <WhatItSays
        service={service}
        toItem={(criterion) => <CriterionCard key={criterion.id} criterion={criterion} />}
      />
    </Stack>
  );
};
