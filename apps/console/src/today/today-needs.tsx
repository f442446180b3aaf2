import { useId } from 'react';
import type { TodayQuery } from '../graph/operations.generated.js';
import type { InboxCounts } from '../inbox/use-inbox-counts.js';
import { PartMissing } from '../look/asked.js';
import { LineLink } from '../look/line-link.js';
import { List, Stack } from '../look/stack.js';
import { NeedCard } from '../need/need-card.js';
import { partNeeds } from '../need/need-standing.js';
import { TodayInbox } from './today-inbox.js';
import { useTodayWords } from './use-today-words.js';

/** What needs the worker now, the inbox first, and the open needs that wait for somebody else. */
export const TodayNeeds = ({
  needs,
  counts,
  onAskAgain,
}: {
  readonly needs: TodayQuery['needs'];
  /** Of the inbox; undefined for whoever has none, or where nobody can say */
  readonly counts: InboxCounts | undefined;
  readonly onAskAgain: () => void;
}) => {
  const say = useTodayWords();
  const id = useId();
  const { needMe, waiting } = partNeeds(needs?.nodes ?? []);
  // A question about a need has its own card below: what is said of the inbox is the rest.
  const asked = needMe.filter(({ standing }) => standing.kind === 'asked').length;
  const others = (counts?.needsMyAction ?? 0) - asked;
  const inbox = counts && others > 0 && (
    <TodayInbox count={others} overdue={Math.min(counts.overdue, others)} isBesideQuestions={asked > 0} />
  );
  return (
    <>
      <section aria-labelledby={`${id}-me`}>
        <Stack gap="close">
          <h2 id={`${id}-me`}>{say('needMe')}</h2>
          {needs && !inbox && needMe.length === 0 && <p>{say('nothing')}</p>}
          {(inbox || needMe.length > 0) && (
            <List>
              {inbox}
              {needMe.map((each) => (
                <NeedCard key={each.need.id} {...each} />
              ))}
            </List>
          )}
          {!needs && <PartMissing what={say('partNeeds')} onAskAgain={onAskAgain} />}
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
      {needs?.pageInfo.hasNextPage && (
        <p>
          <LineLink to="/needs">{say('moreNeeds')}</LineLink>
        </p>
      )}
    </>
  );
};
