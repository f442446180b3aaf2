import { useId } from 'react';
import type { TodayQuery } from '../graph/operations.generated.js';
import type { useInboxCounts } from '../inbox/use-inbox-counts.js';
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
  inbox: { counts, isMissing, askAgain },
  onAskAgain,
}: {
  readonly needs: TodayQuery['needs'];
  readonly inbox: ReturnType<typeof useInboxCounts>;
  readonly onAskAgain: () => void;
}) => {
  const say = useTodayWords();
  const id = useId();
  const { needMe, waiting } = partNeeds(needs?.nodes ?? []);
  // A question about a need has its own card below: what is said of the inbox is the rest.
  const asked = needMe.flatMap(({ standing }) => (standing.kind === 'asked' ? [standing.offer] : []));
  const others = (counts?.needsMyAction ?? 0) - asked.length;
  const overdue = (counts?.overdue ?? 0) - asked.filter(({ isOverdue }) => isOverdue).length;
  const inbox = others > 0 && (
    <TodayInbox
      count={others}
      overdue={Math.min(Math.max(overdue, 0), others)}
      isBesideQuestions={asked.length > 0}
    />
  );
  // Nothing is said not to need them while somebody who would know does not answer.
  const isTriedMissing = waiting.some(({ standing }) => standing.kind === 'notKnown');
  const askAllAgain = () => {
    onAskAgain();
    if (isMissing) askAgain();
  };
  const isAllKnown = needs && !isMissing && !isTriedMissing;
  return (
    <>
      <section aria-labelledby={`${id}-me`}>
        <Stack gap="close">
          <h2 id={`${id}-me`}>{say('needMe')}</h2>
          {isAllKnown && !inbox && needMe.length === 0 && <p>{say('nothing')}</p>}
          {(inbox || needMe.length > 0) && (
            <List>
              {inbox}
              {needMe.map((each) => (
                <NeedCard key={each.need.id} {...each} />
              ))}
            </List>
          )}
          {!needs && <PartMissing what={say('partNeeds')} onAskAgain={onAskAgain} />}
          {isTriedMissing && <PartMissing what={say('partTried')} onAskAgain={askAllAgain} />}
          {isMissing && !isTriedMissing && <PartMissing what={say('partInbox')} onAskAgain={askAgain} />}
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
