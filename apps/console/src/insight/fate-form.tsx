import { insightFates, type InsightFate } from '@whichdoor/contracts';
import { useState } from 'react';
import { InsightsDocument, RecordInsightFateDocument, TodayDocument } from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { OneChoice } from '../look/choice.js';
import { TextField } from '../look/field.js';
import { NotDone } from '../look/not-done.js';
import { Stack } from '../look/stack.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useInsightWords } from './use-insight-words.js';

type FateDraft = { readonly fate: InsightFate | null; readonly words: string };

/** Says what became of an insight of the own organisation, so that whoever noted it hears of it. */
export const FateForm = ({
  insightId,
  newest,
}: {
  readonly insightId: string;
  readonly newest: InsightFate;
}) => {
  const say = useInsightWords();
  const vocabulary = useVocabulary();
  const announce = useAnnounce();
  const draft = useDraft<FateDraft>(`insight-fate/${insightId}`, { fate: null, words: '' });
  const [isTried, setIsTried] = useState(false);
  const record = useCommand(RecordInsightFateDocument, [InsightsDocument, TodayDocument]);
  const { fate, words } = draft.value;

  const save = async () => {
    setIsTried(true);
    if (!fate || !(await record.give({ id: insightId, fate, words: words.trim() || null }))) return;
    setIsTried(false);
    announce(say('fate.saved'));
    await draft.beginAgain();
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
          legend={say('fate.which')}
          isLegendHidden
          options={insightFates
            .filter((code) => code !== 'HEARD' && code !== newest)
            .map((code) => ({ code, label: vocabulary(`insightFate.${code}`) }))}
          chosen={fate}
          onChoose={(chosen) => draft.change({ fate: chosen, words })}
          problem={isTried && !fate && say('fate.needed')}
        />
        <TextField
          label={say('fate.how')}
          maxLength={280}
          value={words}
          onChange={(next) => draft.change({ fate, words: next })}
        />
        <NotDone {...record.problem} />
        <div>
          <Button type="submit" isBusy={record.isBusy}>
            {say('fate.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
