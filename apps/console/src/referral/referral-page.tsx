import { useParams } from 'react-router';
import { ReferralDocument, type ReferralQuery } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Button, ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Page } from '../look/page.js';
import { Row, Stack } from '../look/stack.js';
import { Phone } from '../service/phone.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { DeclineWords } from './decline-words.js';
import { Progress } from './progress.js';
import { SharedFacts } from './shared-facts.js';
import style from './referral.module.css';
import { TakeBack } from './take-back.js';
import { useReferralWords } from './use-referral-words.js';

type Referral = NonNullable<ReferralQuery['referral']>;
export type SentOffer = Referral['offers'][number];

/** The statuses in which something still has to come of an offer, and the sender can take it back. */
const openStatuses: readonly SentOffer['status'][] = ['SENT', 'RECEIVED', 'INFO_REQUESTED', 'WAITLISTED'];

/** A referral after it was sent: where it stands, what the service said, and what was shared. */
export const ReferralPage = () => {
  const say = useReferralWords();
  const { referralId = '' } = useParams();
  const query = useGraphQuery(ReferralDocument, { id: referralId });
  return (
    <Page
      heading={say('referral')}
      aside={
        <Button weight="quiet" isBusy={query.isFetching} onClick={() => void query.refetch()}>
          {say('referral.lookAgain')}
        </Button>
      }
    >
      <Asked query={query} label={say('referral.reading')}>
        {({ referral }) =>
          referral ? (
            <OneReferral referral={referral} />
          ) : (
            <Empty action={<ButtonLink to="/doors">{say('refer.back')}</ButtonLink>}>
              {say('referral.gone')}
            </Empty>
          )
        }
      </Asked>
    </Page>
  );
};

const OneReferral = ({ referral }: { readonly referral: Referral }) => {
  const say = useReferralWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const { need, offers, consent } = referral;
  return (
    <Stack gap="far">
      {need && (
        <p>
          {say('referral.for', {
            need: vocabulary(`serviceKind.${need.kind}`),
            month: format.month(need.openedIn),
          })}
        </p>
      )}
      {offers.map((offer) => (
        <OneOffer key={offer.id} offer={offer} needId={need?.id ?? null} until={consent.until} />
      ))}
    </Stack>
  );
};

const OneOffer = ({
  offer,
  needId,
  until,
}: {
  readonly offer: SentOffer;
  readonly needId: string | null;
  readonly until: string;
}) => {
  const say = useReferralWords();
  const { format } = useLanguage();
  const { service, recipientOrganisation, decline, status, sharedFacts, asksToWaive } = offer;
  const isOpen = openStatuses.includes(status);
  const waivers = asksToWaive.flatMap(({ criterion }) => (criterion ? [criterion] : []));
  return (
    <Stack>
      <h2>
        <bdi>{service?.name ?? recipientOrganisation?.name ?? say('referral.unknown')}</bdi>
      </h2>
      <Progress offer={offer} />
      {decline && (
        <DeclineWords
          decline={decline}
          name={service?.name ?? say('referral.unknown')}
          isEnd={status === 'ENDED_BY_SERVICE'}
        />
      )}
      {isOpen && service?.phoneWords && (
        <p>
          {say('referral.phone')} <Phone words={service.phoneWords} />
        </p>
      )}
      <Row>
        {status === 'INFO_REQUESTED' && (
          <ButtonLink weight="primary" to={`/inbox/${offer.id}?do=answer`}>
            {say('referral.answer')}
          </ButtonLink>
        )}
        {isOpen && <TakeBack offer={offer} />}
        {needId && status !== 'ACCEPTED' && (
          <ButtonLink weight={isOpen ? 'secondary' : 'primary'} to={`/doors?need=${needId}`}>
            {say('referral.goOn')}
          </ButtonLink>
        )}
      </Row>
      <section className={style['seen']} aria-labelledby={`shared-${offer.id}`}>
        <h3 id={`shared-${offer.id}`}>{say('referral.shared')}</h3>
        {isOpen || status === 'ACCEPTED' ? (
          <>
            <SharedFacts facts={sharedFacts} waivers={waivers} />
            <p>{say('seen.until', { day: format.date(until) })}</p>
          </>
        ) : (
          <p>{say('referral.destroyed')}</p>
        )}
      </section>
    </Stack>
  );
};
