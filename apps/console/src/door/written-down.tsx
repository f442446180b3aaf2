import { Button } from '../look/button.js';
import { Notice } from '../look/notice.js';
import { isHeld, type Entry } from '../offline/entry.js';
import { useQueue } from '../offline/queue-context.js';
import { useIsOnline } from '../offline/use-is-online.js';
import { useRefusalWords } from '../words/use-refusal-words.js';
import type { Cause } from './no-door.js';
import { useDoorWords } from './use-door-words.js';

type GapCause = Exclude<Cause, 'allTried'>;
const writtenWords = {
  shut: 'none.written',
  closed: 'none.writtenBefore',
  notListed: 'none.writtenUnlisted',
  notHere: 'none.writtenUnlisted',
} as const satisfies Record<GapCause, string>;
const heldWords = {
  shut: 'none.held',
  closed: 'none.heldClosed',
  notListed: 'none.heldUnlisted',
  notHere: 'none.heldUnlisted',
} as const satisfies Record<GapCause, string>;

/** What became of a gap: nothing without a need, else how far the telling of it is. */
export const WrittenDown = ({
  hasNeed,
  cause,
  gap,
  wasWritten,
  onWriteDown,
}: {
  readonly hasNeed: boolean;
  readonly cause: GapCause;
  /** The gap on its way; null where there is none */
  readonly gap: Entry | null;
  /** Whether it was written down on an earlier day */
  readonly wasWritten: boolean;
  /** Opens a need, so that it can be written down */
  readonly onWriteDown: () => void;
}) => {
  const say = useDoorWords();
  const refusalWords = useRefusalWords();
  const queue = useQueue();
  const isOnline = useIsOnline();
  if (!hasNeed)
    return (
      <Notice actions={<Button onClick={onWriteDown}>{say('none.writeDown')}</Button>}>
        {say('none.notWritten')}
      </Notice>
    );
  if (gap?.state === 'failed')
    return (
      <Notice
        kind="problem"
        actions={<Button onClick={() => void queue.retry(gap.id)}>{say('none.writeAgain')}</Button>}
      >
        {say('none.notWrittenYet')}{' '}
        {gap.problem && 'refusal' in gap.problem && refusalWords(gap.problem.refusal)}
      </Notice>
    );
  const words = () => {
    if (!gap) return wasWritten && say('none.writtenBefore');
    if (gap.state === 'sent') return say(writtenWords[cause]);
    if (!isOnline || gap.problem) return say('none.kept');
    return isHeld(gap, Date.now()) && say(heldWords[cause]);
  };
  const said = words();
  return <div role="status">{said && <Notice>{said}</Notice>}</div>;
};
