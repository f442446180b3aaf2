import type { DedicatedSession } from './dedicated-session.js';

const atOnce = 5_000;

/** The oldest rows only, so that it never has to read a whole table. */
const sentLongAgo = `
  delete from outbox
  where sent_at < clock_timestamp() - $1 * interval '1 millisecond'
    and position = any (array(select position from outbox order by position limit ${atOnce}))`;

const handledLongAgo = `
  delete from inbox where ctid = any (array(
    select ctid from inbox
    where handled_at < clock_timestamp() - $1 * interval '1 millisecond' and not is_lasting limit ${atOnce}
  ))`;

/**
 * Deletes some of what a service sent, and took in, so long ago that nobody asks for it.
 *
 * @returns whether there may be more of it
 */
export const pruneEventing = async (
  session: Pick<DedicatedSession, 'query'>,
  { keepSentFor, rememberFor }: { readonly keepSentFor: number; readonly rememberFor: number },
): Promise<boolean> => {
  const prune = async (deletion: string, keptFor: number) => {
    const [counted] = await session.query<{ gone: number }>(
      `with gone as (${deletion} returning 1) select count(*)::int as gone from gone`,
      [keptFor],
    );
    return counted?.gone === atOnce;
  };
  const isMoreSent = await prune(sentLongAgo, keepSentFor);
  const isMoreHandled = await prune(handledLongAgo, rememberFor);
  return isMoreSent || isMoreHandled;
};
