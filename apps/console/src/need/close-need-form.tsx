import { needCloseReasons, needClosings, type NeedCloseReason, type NeedClosing } from '@whichdoor/contracts';
import { useState } from 'react';
import {
  CloseNeedDocument,
  NeedDocument,
  NeedsDocument,
  TodayDocument,
} from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { OneChoice, SeveralChoice } from '../look/choice.js';
import { Notice } from '../look/notice.js';
import { Quiet, Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { useRefusalWords } from '../words/use-refusal-words.js';
import { useNeedWords } from './use-need-words.js';

/** Ends a need. How it ended is said by the worker: nothing is chosen beforehand. */
export const CloseNeedForm = ({
  needId,
  hasCodeWord,
  onClosed,
}: {
  readonly needId: string;
  readonly hasCodeWord: boolean;
  /** The need has ended, and this form goes with it */
  readonly onClosed: () => void;
}) => {
  const say = useNeedWords();
  const vocabulary = useVocabulary();
  const sentenceOf = useProblemWords();
  const refusalWords = useRefusalWords();
  const announce = useAnnounce();
  const [closing, setClosing] = useState<NeedClosing | null>(null);
  const [reasons, setReasons] = useState<readonly NeedCloseReason[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const close = useGraphMutation(CloseNeedDocument, [NeedDocument, NeedsDocument, TodayDocument]);
  const isUnmet = closing === 'UNMET_CLOSED' || closing === 'PARTLY_MET';

  const save = async () => {
    if (!closing) return setProblem(say('close.howNeeded'));
    if (closing === 'UNMET_CLOSED' && reasons.length === 0) return setProblem(say('close.whyNeeded'));
    setProblem(null);
    try {
      const { closeNeed: told } = await close.mutateAsync({
        input: { id: needId, closing, reasons: isUnmet ? reasons : [] },
      });
      if ('message' in told) return setProblem(refusalWords(told));
      announce(say('close.done'));
      onClosed();
    } catch (caught) {
      setProblem(sentenceOf(caught));
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!close.isPending) void save();
      }}
    >
      <Stack>
        <OneChoice
          legend={say('close.how')}
          options={needClosings.map((code) => ({ code, label: say(`close.${code}`) }))}
          chosen={closing}
          onChoose={setClosing}
        />
        {isUnmet && (
          <SeveralChoice
            legend={say('close.why')}
            options={needCloseReasons.map((code) => ({ code, label: vocabulary(`needCloseReason.${code}`) }))}
            chosen={reasons}
            onChoose={setReasons}
          />
        )}
        {hasCodeWord && <Quiet>{say('close.forgets')}</Quiet>}
        {problem && <Notice kind="problem">{problem}</Notice>}
        <div>
          <Button type="submit" isBusy={close.isPending}>
            {say('close.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
