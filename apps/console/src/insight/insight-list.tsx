import { useState, type ReactNode } from 'react';
import { InsightsDocument, type InsightScope } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Arrival } from '../look/arrival.js';
import { Asked, PartMissing } from '../look/asked.js';
import { Button } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { List, Stack } from '../look/stack.js';
import { InsightCard } from './insight-card.js';
import { useInsightWords } from './use-insight-words.js';

/** Insights page by page; each further page is asked for by the one before it. */
export const InsightList = ({ scope }: { readonly scope: InsightScope }) => {
  const say = useInsightWords();
  const isMine = scope === 'MINE';
  return (
    <Stack>
      <InsightPage
        scope={scope}
        after={null}
        isMine={isMine}
        empty={<Empty>{say(isMine ? 'mine.empty' : 'all.empty')}</Empty>}
      />
    </Stack>
  );
};

const InsightPage = ({
  scope,
  after,
  isMine,
  empty = null,
}: {
  readonly scope: InsightScope;
  readonly after: string | null;
  readonly isMine: boolean;
  readonly empty?: ReactNode;
}) => {
  const say = useInsightWords();
  const query = useGraphQuery(InsightsDocument, { scope, after });
  const [showsMore, setShowsMore] = useState(false);
  return (
    <Asked query={query} label={say('asking')}>
      {({ insights }) => {
        if (!insights) return <PartMissing what={say('part')} onAskAgain={() => void query.refetch()} />;
        if (insights.nodes.length === 0) return empty;
        const { hasNextPage, endCursor } = insights.pageInfo;
        return (
          <>
            <List>
              {insights.nodes.map((insight) => (
                <InsightCard key={insight.id} insight={insight} isMine={isMine} />
              ))}
            </List>
            {hasNextPage &&
              (showsMore ? (
                <Arrival>
                  <InsightPage scope={scope} after={endCursor} isMine={isMine} />
                </Arrival>
              ) : (
                <div>
                  <Button onClick={() => setShowsMore(true)}>{say('more')}</Button>
                </div>
              ))}
          </>
        );
      }}
    </Asked>
  );
};
