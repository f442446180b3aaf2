import { useId } from 'react';
import { Link } from 'react-router';
import type { TodayQuery } from '../graph/operations.generated.js';
import { PartMissing } from '../look/asked.js';
import { List, Stack } from '../look/stack.js';
import { NeedCard } from '../need/need-card.js';
import { partNeeds } from '../need/need-standing.js';
import { useTodayWords } from './use-today-words.js';

/** Open needs: those that need the worker now, and those that wait for somebody else. */
export const TodayNeeds = ({
  needs,
  onAskAgain,
}: {
  readonly needs: TodayQuery['needs'];
  readonly onAskAgain: () => void;
}) => {
  const say = useTodayWords();
  const id = useId();
  if (!needs) return <PartMissing what={say('partNeeds')} onAskAgain={onAskAgain} />;
  const { needMe, waiting } = partNeeds(needs.nodes);
  return (
    <>
      <section aria-labelledby={`${id}-me`}>
        <Stack gap="close">
          <h2 id={`${id}-me`}>{say('needMe')}</h2>
          {needMe.length === 0 ? (
            <p>{say('nothing')}</p>
          ) : (
            <List>
              {needMe.map((each) => (
                <NeedCard key={each.need.id} {...each} />
              ))}
            </List>
          )}
        </Stack>
      </section>
      {waiting.length > 0 && (
        <section aria-labelledby={`${id}-others`}>
          <Stack gap="close">
            <h2 id={`${id}-others`}>{say('waiting')}</h2>
            <List>
              {waiting.map((each) => (
                <NeedCard key={each.need.id} {...each} />
              ))}
            </List>
          </Stack>
        </section>
      )}
      {needs.pageInfo.hasNextPage && (
        <p>
          <Link to="/needs">{say('moreNeeds')}</Link>
        </p>
      )}
    </>
  );
};
