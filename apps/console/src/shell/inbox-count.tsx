import { useEffect, useRef } from 'react';
import { useInboxCounts } from '../inbox/use-inbox-counts.js';
import { useAnnounce } from '../look/announcer.js';
import { CountBadge } from './count-badge.js';
import { useShellWords } from './use-shell-words.js';

/** How many offers need this organisation to act, beside the inbox; nothing where there are none, or nobody can say. */
export const InboxCount = () => {
  const say = useShellWords();
  const announce = useAnnounce();
  const { counts } = useInboxCounts();
  const count = counts?.needsMyAction;
  const overdue = counts?.overdue ?? 0;

  const before = useRef(count);
  useEffect(() => {
    if (count === undefined) return;
    // What was there when somebody came is on the page; what comes while they are here is said.
    if (before.current !== undefined && count > before.current)
      announce(say('inbox.came', { count: count - before.current }));
    before.current = count;
    // Said when it comes, and not again in another language.
  }, [count, announce]);

  if (!count) return null;
  return (
    <>
      <CountBadge count={count} isLate={overdue > 0} />
      <span className="visually-hidden">
        {say('inbox.needsAction', { count })}
        {overdue > 0 && `, ${say('inbox.overdue', { count: overdue })}`}
      </span>
    </>
  );
};
