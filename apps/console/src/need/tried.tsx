import { fill } from '../figure/fill.js';
import type { NeedQuery } from '../graph/operations.generated.js';
import { PartMissing } from '../look/asked.js';
import { LineLink } from '../look/line-link.js';
import { List, Quiet, Stack } from '../look/stack.js';
import { When } from '../look/when.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { offersOf, type OfferRow } from './need-standing.js';
import { useNeedWords } from './use-need-words.js';

/** A need as far as what was tried for it is told. */
type TriedNeed = Pick<NonNullable<NeedQuery['need']>, 'referrals' | 'gaps'>;

/**
 * What was tried for a need: referrals with what came of them, doors that were passed, and when none was open. Nothing where
 * nothing was: where the need stands says so already.
 */
export const Tried = ({
  need,
  onAskAgain,
}: {
  readonly need: TriedNeed;
  readonly onAskAgain: () => void;
}) => {
  const say = useNeedWords();
  const offers = offersOf(need);
  const gaps = need.gaps ?? [];
  if (need.referrals && offers.length + gaps.length === 0) return null;
  return (
    <Stack gap="close">
      <h2>{say('one.tried')}</h2>
      {!need.referrals ? (
        <PartMissing what={say('partReferrals')} onAskAgain={onAskAgain} />
      ) : (
        <List>
          {offers.map((offer) => (
            <TriedOffer key={offer.id} offer={offer} />
          ))}
          {gaps.map((gap) => (
            <TriedGap key={gap.id} gap={gap} />
          ))}
        </List>
      )}
      {gaps.some(({ skipReason }) => skipReason) && <Quiet>{say('one.passedStays')}</Quiet>}
    </Stack>
  );
};

const TriedOffer = ({ offer }: { readonly offer: OfferRow }) => {
  const say = useNeedWords();
  const vocabulary = useVocabulary();
  return (
    <li>
      <LineLink to={`/referrals/${offer.referralId}`}>
        <bdi>{offer.service?.name ?? say('standing.aService')}</bdi>
      </LineLink>
      <p>
        {fill(
          (mark) =>
            offer.status === 'SENT'
              ? say('one.notOpened', mark)
              : say('one.offer', { status: vocabulary(`offerStatus.${offer.status}`), ...mark }),
          { when: <When at={offer.sentAt} /> },
        )}
      </p>
      <Why offer={offer} />
    </li>
  );
};

const TriedGap = ({
  gap: { service, skipReason, recordedAt },
}: {
  readonly gap: NonNullable<TriedNeed['gaps']>[number];
}) => {
  const say = useNeedWords();
  const vocabulary = useVocabulary();
  const when = { when: <When at={recordedAt} /> };
  if (!skipReason) return <li>{fill((mark) => say('one.noDoor', mark), when)}</li>;
  const values = {
    service: service?.name ?? say('standing.aService'),
    reason: vocabulary(`skipReason.${skipReason}`),
  };
  return <li>{fill((mark) => say('one.passed', { ...values, ...mark }), when)}</li>;
};

const Why = ({ offer: { decline } }: { readonly offer: OfferRow }) => {
  const say = useNeedWords();
  const ruleWords = useRuleWords();
  const vocabulary = useVocabulary();
  if (!decline) return null;
  return (
    <Quiet>
      {decline.criterion
        ? say('one.declinedCriterion', { criterion: ruleWords(decline.criterion) })
        : say('one.declined', { reason: vocabulary(`declineReason.${decline.reason}`) })}{' '}
      {decline.alternativeService && say('one.alternative', { service: decline.alternativeService.name })}
    </Quiet>
  );
};
