import { needCloseReasons, needClosings, type NeedCloseReason, type NeedClosing } from '@whichdoor/contracts';
import { useState } from 'react';
import {
  CloseNeedDocument,
  NeedDocument,
  NeedsDocument,
  TodayDocument,
} from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { OneChoice, SeveralChoice } from '../look/choice.js';
import { NotDone } from '../look/not-done.js';
import { Quiet, Stack } from '../look/stack.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useNeedWords } from './use-need-words.js';

type ClosingDraft = {
  readonly closing: NeedClosing | null;
  readonly reasons: readonly NeedCloseReason[];
};
const nothingSaid: ClosingDraft = { closing: null, reasons: [] };

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
  const announce = useAnnounce();
  const draft = useDraft(`close-need/${needId}`, nothingSaid);
  const [isTried, setIsTried] = useState(false);
  const close = useCommand(CloseNeedDocument, [NeedDocument, NeedsDocument, TodayDocument]);
  const { closing, reasons } = draft.value;
  const isUnmet = closing === 'UNMET_CLOSED' || closing === 'PARTLY_MET';
  const lacksReason = closing === 'UNMET_CLOSED' && reasons.length === 0;

  const save = async () => {
    setIsTried(true);
    if (!closing || lacksReason) return;
    if (!(await close.give({ id: needId, closing, reasons: isUnmet ? reasons : [] }))) return;
    announce(say('close.done'));
    onClosed();
    await draft.drop();
  };

  if (!draft.isReady) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack>
        <RestoredNotice draft={draft} />
        <OneChoice
          legend={say('close.how')}
          options={needClosings.map((code) => ({ code, label: say(`close.${code}`) }))}
          chosen={closing}
          onChoose={(chosen) => draft.change({ closing: chosen, reasons })}
          problem={isTried && !closing && say('close.howNeeded')}
        />
        {isUnmet && (
          <SeveralChoice
            legend={say('close.why')}
            options={needCloseReasons.map((code) => ({ code, label: vocabulary(`needCloseReason.${code}`) }))}
            chosen={reasons}
            onChoose={(chosen) => draft.change({ closing, reasons: chosen })}
            problem={isTried && lacksReason && say('close.whyNeeded')}
          />
        )}
        {hasCodeWord && <Quiet>{say('close.forgets')}</Quiet>}
        <NotDone {...close.problem} />
        <div>
          <Button type="submit" isBusy={close.isBusy}>
            {say('close.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
