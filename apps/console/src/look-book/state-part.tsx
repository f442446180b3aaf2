import { Due } from '../offer/due.js';
import type { Entry } from '../offline/entry.js';
import { EntryRow, StateWord } from '../offline/entry-row.js';
import { QueueWords } from '../offline/queue-line.js';
import { Card, Row } from '../look/stack.js';
import { Progress } from '../referral/progress.js';
import { CountBadge } from '../shell/count-badge.js';
import style from './look-book.module.css';

const entryStates = ['queued', 'sending', 'sent', 'failed'] as const;
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

const failed: Entry = {
  id: 'one',
  kind: 'skipMatch',
  input: { idempotencyKey: 'one', serviceId: 'one', reason: 'THEY_NEVER_TAKE_THEM' },
  need: { needId: 'one' },
  savedAt: Date.now(),
  heldUntil: null,
  state: 'failed',
  sentAt: null,
  problem: { refusal: { __typename: 'NeedAlreadyClosed', message: 'This need is closed already.' } },
  madeId: null,
};

/** How far things are: what waits on the device, what is due, an offer on its way, how many there are. */
export const StatePart = () => (
  <>
    <h2>On its way</h2>
    <Row>
      {entryStates.map((state) => (
        <StateWord key={state} state={state} />
      ))}
    </Row>
    <Card>
      <EntryRow entry={failed} />
    </Card>
    <QueueWords failed={0} waiting={3} />
    <QueueWords failed={1} waiting={2} />
    <h2>Due</h2>
    <Row>
      <Due dueAt={daysFromNow(2)} isOverdue={false} />
      <Due dueAt={daysFromNow(-1)} isOverdue isExact />
    </Row>
    <h2>An offer on its way</h2>
    <Progress
      offer={{
        status: 'DECLINED',
        sentAt: daysFromNow(-5),
        receivedAt: daysFromNow(-4),
        decidedAt: daysFromNow(-1),
      }}
    />
    <Progress offer={{ status: 'SENT', sentAt: daysFromNow(-5), receivedAt: null, decidedAt: null }} />
    <h2>How many</h2>
    <ul className={style['badges']} role="list">
      {[
        { count: 3, isLate: false },
        { count: 3, isLate: true },
        { count: 1137, isLate: false },
      ].map((each) => (
        <li key={`${each.count} ${each.isLate}`}>
          <CountBadge {...each} />
        </li>
      ))}
    </ul>
  </>
);
