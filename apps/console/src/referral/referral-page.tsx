import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { ReferralDocument, type ReferralQuery } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { looksEvery } from '../inbox/use-inbox-counts.js';
import { useAnnounce } from '../look/announcer.js';
import { Asked } from '../look/asked.js';
import { Button, ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Page } from '../look/page.js';
import { Row, Stack } from '../look/stack.js';
import { openStatuses } from '../offer/act.js';
import { SharedSheet } from '../offer/shared-sheet.js';
import { Phone } from '../service/phone.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { DeclineWords } from './decline-words.js';
import { Mistaken } from './mistaken.js';
import { Progress } from './progress.js';
import style from './referral.module.css';
import { TakeBack } from './take-back.js';
import { useReferralWords } from './use-referral-words.js';

type Referral = NonNullable<ReferralQuery['referral']>;
export type SentOffer = Referral['offers'][number];

/** Whether something still has to come of an offer, and the sender can take it back. */
const isOpenOffer = ({ status }: SentOffer) => openStatuses.includes(status);

/** Whether something can still come of an offer: also that a service takes back a yes that was a mistake. */
const canChange = (offer: SentOffer) => isOpenOffer(offer) || offer.canTakeAcceptanceBackUntil !== null;

/** A referral after it was sent: where it stands, what the service said, and what was shared. */
export const ReferralPage = () => {
  const say = useReferralWords();
  const { referralId = '' } = useParams();
  const query = useGraphQuery(
    ReferralDocument,
    { id: referralId },
    // For as long as something can still come of it.
    { looksEvery: ({ referral }) => (referral?.offers.some(canChange) ? looksEvery : 0) },
  );
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
  const { need, offers } = referral;
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
        <OneOffer key={offer.id} offer={offer} needId={need?.id ?? null} />
      ))}
    </Stack>
  );
};

const OneOffer = ({ offer, needId }: { readonly offer: SentOffer; readonly needId: string | null }) => {
  const say = useReferralWords();
  const { service, recipientOrganisation, decline, status, sharedFacts, sharedUntil, asksToWaive } = offer;
  const isOpen = isOpenOffer(offer);
  useTellingChange(offer);
  return (
    <Stack>
      <h2>
        <bdi>{service?.name ?? recipientOrganisation?.name ?? say('referral.unknown')}</bdi>
      </h2>
      <Progress offer={offer} />
      {isOpen && <Mistaken offer={offer} needId={needId} />}
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
          <SharedSheet
            facts={sharedFacts}
            waivers={asksToWaive.map(({ criterion }) => criterion)}
            until={sharedUntil}
            isAccepted={status === 'ACCEPTED'}
          />
        ) : (
          <p>{say('referral.destroyed')}</p>
        )}
      </section>
    </Stack>
  );
};

/** Has read out what became of an offer while somebody looks at it. */
const useTellingChange = ({ status, receivedAt, acceptanceTakenBackAt, service }: SentOffer) => {
  const say = useReferralWords();
  const announce = useAnnounce();
  const isSeen = receivedAt !== null;
  const before = useRef({ status, isSeen, acceptanceTakenBackAt });
  useEffect(() => {
    const last = before.current;
    before.current = { status, isSeen, acceptanceTakenBackAt };
    const name = service?.name ?? say('referral.unknown');
    if (last.acceptanceTakenBackAt !== acceptanceTakenBackAt)
      return announce(say('progress.news', { name, news: say('progress.mistaken') }));
    if (last.status === status && last.isSeen === isSeen) return;
    const isNews = last.status !== status && status !== 'RECEIVED';
    announce(say('progress.news', { name, news: say(isNews ? `progress.${status}` : 'progress.seen') }));
    // Told when it changes, not when it is said in another language.
  }, [status, isSeen, acceptanceTakenBackAt]);
};
