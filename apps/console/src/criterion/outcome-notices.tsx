import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { Stack } from '../look/stack.js';
import { useMay } from '../me/me-context.js';
import type { ManagedCriterion } from '../service/managed-service.js';
import { useCriterionEditorWords } from './use-criterion-editor-words.js';
import { useRuleWords } from './use-rule-words.js';

/** Somebody else was quicker: both sentences, and a way to go on with either. */
export const Meanwhile = ({
  criterion,
  yours,
  onGoOn,
  onTake,
}: {
  readonly criterion: ManagedCriterion;
  readonly yours: string | null;
  readonly onGoOn: () => void;
  readonly onTake: () => void;
}) => {
  const say = useCriterionEditorWords();
  const words = useRuleWords();
  return (
    <Notice
      kind="problem"
      actions={
        <>
          <Button onClick={onGoOn}>{say('meanwhile.goOn')}</Button>
          <Button weight="quiet" onClick={onTake}>
            {say('meanwhile.take')}
          </Button>
        </>
      }
    >
      <Stack gap="close">
        <strong>{say('meanwhile.heading', { version: criterion.version })}</strong>
        <dl>
          <dt>{say('meanwhile.theirs')}</dt>
          <dd dir="auto">{words.storedSentence(criterion.rule, criterion.sentence)}</dd>
          <dt>{say('meanwhile.yours')}</dt>
          <dd dir="auto">{yours ?? say('reads.unfinished')}</dd>
        </dl>
      </Stack>
    </Notice>
  );
};

/** The service says that it has no criteria. Whoever may, takes that back; whoever may not, learns whom to ask. */
export const Contradiction = ({
  isBusy,
  onChange,
}: {
  readonly isBusy: boolean;
  readonly onChange: () => void;
}) => {
  const say = useCriterionEditorWords();
  const may = useMay();
  if (!may('SERVICE_LIST'))
    return (
      <Notice kind="problem">
        {say('contradiction.sentence')} {say('contradiction.ask')}
      </Notice>
    );
  return (
    <Notice
      kind="problem"
      actions={
        <Button isBusy={isBusy} onClick={onChange}>
          {say('contradiction.change')}
        </Button>
      }
    >
      {say('contradiction.sentence')}
    </Notice>
  );
};
