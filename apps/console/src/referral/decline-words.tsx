import { Link } from 'react-router';
import { Card, Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useRuleWords } from '../words/use-rule-words.js';
import type { SentOffer } from './referral-page.js';
import style from './referral.module.css';
import { useReferralWords } from './use-referral-words.js';

/** What a service said with its no: the rule it cites or admits not to have, and what happens next for the person. */
export const DeclineWords = ({
  decline,
  name,
}: {
  readonly decline: NonNullable<SentOffer['decline']>;
  readonly name: string;
}) => {
  const say = useReferralWords();
  const vocabulary = useVocabulary();
  const ruleWords = useRuleWords();
  const { reason, criterion, nextStep, alternativeService } = decline;
  return (
    <Card>
      <Stack gap="close">
        <p>
          <strong>{say('decline.says', { name })}</strong>{' '}
          {criterion
            ? ruleWords(criterion)
            : say('decline.reason', { reason: vocabulary(`declineReason.${reason}`) })}
        </p>
        {criterion?.quote && (
          <blockquote className={style['quote']} dir="auto">
            {criterion.quote}
          </blockquote>
        )}
        {reason === 'UNDECLARED_CRITERION' && <p>{say('decline.undeclared')}</p>}
        <p>
          {say('decline.next')} {vocabulary(`nextStep.${nextStep}`)}
          {alternativeService && (
            <>
              :{' '}
              <Link to={`/services/${alternativeService.id}`}>
                <bdi>{alternativeService.name}</bdi>
              </Link>
            </>
          )}
        </p>
      </Stack>
    </Card>
  );
};
