import { insightFates, type InsightFate } from '@whichdoor/contracts';
import { useState } from 'react';
import { InsightsDocument, RecordInsightFateDocument, TodayDocument } from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { OneChoice } from '../look/choice.js';
import { TextField } from '../look/field.js';
import { Notice } from '../look/notice.js';
import { Stack } from '../look/stack.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { useRefusalWords } from '../words/use-refusal-words.js';
import { useInsightWords } from './use-insight-words.js';

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
  const sentenceOf = useProblemWords();
  const refusalWords = useRefusalWords();
  const announce = useAnnounce();
  const [fate, setFate] = useState<InsightFate | null>(null);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const record = useGraphMutation(RecordInsightFateDocument, [InsightsDocument, TodayDocument]);

  const save = async () => {
    if (!fate) return setProblem(say('fate.needed'));
    setProblem(null);
    try {
      const { recordInsightFate: told } = await record.mutateAsync({
        input: { id: insightId, fate, words: words.trim() || null },
      });
      if ('message' in told) return setProblem(refusalWords(told));
      setFate(null);
      setWords('');
      announce(say('fate.saved'));
    } catch (caught) {
      setProblem(sentenceOf(caught));
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack>
        <OneChoice
          legend={say('fate.which')}
          options={insightFates
            .filter((code) => code !== 'HEARD' && code !== newest)
            .map((code) => ({ code, label: vocabulary(`insightFate.${code}`) }))}
          chosen={fate}
          onChoose={setFate}
        />
        <TextField label={say('fate.how')} maxLength={280} value={words} onChange={setWords} />
        {problem && <Notice kind="problem">{problem}</Notice>}
        <div>
          <Button type="submit" isBusy={record.isPending}>
            {say('fate.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
