import { canonicalJson, type CriterionBody } from '@whichdoor/eligibility';
import { Stack } from '../look/stack.js';
import type { ManagedCriterion } from '../service/managed-service.js';
import { Difference } from './difference.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { useRuleWords } from './use-rule-words.js';

/** What a draft changes of the version in force. */
export const Changes = ({
  criterion,
  rule,
  sentence,
}: {
  readonly criterion: ManagedCriterion;
  readonly rule: CriterionBody | null;
  readonly sentence: string | null;
}) => {
  const say = useCriterionEditorWords();
  const words = useRuleWords();
  const before = words.storedSentence(criterion.rule, criterion.sentence);
  const isSame = rule !== null && canonicalJson(rule) === canonicalJson(criterion.rule);
  return (
    <Stack gap="close">
      <h2>{say('changed.heading')}</h2>
      <p>{say('changed.since', { version: criterion.version })}</p>
      {sentence === null && <p>{say('reads.unfinished')}</p>}
      {isSame && <p>{say('changed.nothing')}</p>}
      {!isSame && sentence === before && <p>{say('changed.wordsOnly')}</p>}
      {sentence !== null && sentence !== before && <Difference before={before} after={sentence} />}
    </Stack>
  );
};
