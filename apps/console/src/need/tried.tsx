import type { NeedQuery } from '../graph/operations.generated.js';
import { PartMissing } from '../look/asked.js';
import { LineLink } from '../look/line-link.js';
import { List, Quiet, Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { offersOf, type OfferRow } from './need-standing.js';
import { useNeedWords } from './use-need-words.js';

/** What was tried for a need: referrals with what came of them, doors that were passed, and when none was open. */
export const Tried = ({
  need,
  onAskAgain,
}: {
  readonly need: NonNullable<NeedQuery['need']>;
  readonly onAskAgain: () => void;
}) => {
  const say = useNeedWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const now = new Date();
  const offers = offersOf(need);
  const gaps = need.gaps ?? [];
  const nameOf = (service: { readonly name: string } | null) => service?.name ?? say('standing.aService');
  return (
    <Stack gap="close">
      <h2>{say('one.tried')}</h2>
      {!need.referrals ? (
        <PartMissing what={say('partReferrals')} onAskAgain={onAskAgain} />
      ) : offers.length + gaps.length === 0 ? (
        <p>{say('one.triedNothing')}</p>
      ) : (
        <List>
          {offers.map((offer) => (
            <li key={offer.id}>
              <LineLink to={`/referrals/${offer.referralId}`}>
                {say('one.offer', {
                  service: nameOf(offer.service),
                  status: vocabulary(`offerStatus.${offer.status}`),
                  when: format.ago(offer.sentAt, now),
                })}
              </LineLink>
              <Why offer={offer} />
            </li>
          ))}
          {gaps.map(({ id, service, skipReason, recordedAt }) => (
            <li key={id}>
              {skipReason
                ? say('one.passed', {
                    service: nameOf(service),
                    reason: vocabulary(`skipReason.${skipReason}`),
                  })
                : say('one.noDoor', { when: format.ago(recordedAt, now) })}
            </li>
          ))}
        </List>
      )}
    </Stack>
  );
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
