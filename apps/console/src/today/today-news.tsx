import { useId } from 'react';
import type { TodayQuery } from '../graph/operations.generated.js';
import { Fates } from '../insight/fates.js';
import { PartMissing } from '../look/asked.js';
import { LineLink } from '../look/line-link.js';
import { Card, List, Stack } from '../look/stack.js';
import { verbatim } from '../words/verbatim.js';
import { useTodayWords } from './use-today-words.js';

/** What became of what this person noted: the newest news first, nothing where there is none. */
export const TodayNews = ({
  insights,
  onAskAgain,
}: {
  readonly insights: TodayQuery['insights'];
  readonly onAskAgain: () => void;
}) => {
  const say = useTodayWords();
  const headingId = useId();
  if (!insights) return <PartMissing what={say('partInsights')} onAskAgain={onAskAgain} />;
  if (insights.nodes.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <Stack gap="close">
        <h2 id={headingId}>{say('news')}</h2>
        <List>
          {insights.nodes.map(({ id, words, fates }) => (
            <Card key={id} as="li">
              <p {...verbatim}>{words}</p>
              <Fates fates={fates.slice(0, 1)} />
            </Card>
          ))}
        </List>
        <p>
          <LineLink to="/notes">{say('allNotes')}</LineLink>
        </p>
      </Stack>
    </section>
  );
};
