import { type CompiledService, type CompiledStream, RANGE_FIELDS, isInForce } from './compile-service.js';
import { OPEN, type Prospect, type Rank, SHUT } from './outcome.js';
import type { Person } from './person.js';
import { NO, YES } from './truth.js';

/** Worst and best packed into one number, `worst * 3 + best`, so that a search over many services allocates nothing. */
export type Packed = number;
/** How many packed prospects there are. */
export const PROSPECTS = 9;
export const pack = (worst: Rank, best: Rank): Packed => worst * 3 + best;
export const unpack = (packed: Packed): Prospect => ({
  worst: Math.floor(packed / 3) as Rank,
  best: (packed % 3) as Rank,
});

/** Whether worst and best are the same. */
export const isSettled = (packed: Packed): boolean => packed % 4 === 0;

const OPEN_FOR_SURE = pack(OPEN, OPEN);
const ANYTHING = pack(SHUT, OPEN);

/** What `evaluate` comes to, without the trace: for counting over many services. */
export const prospectOf = (
  { streams, nothingDeclared }: CompiledService,
  person: Person,
  today?: string,
  wanted?: readonly string[],
): Packed => {
  if (nothingDeclared) return ANYTHING;
  const [only] = streams;
  // A service without streams is one, and that one is nobody's to choose.
  if (only?.stream === null) return prospectOfStream(only, person, today);

  let worst = SHUT as Rank;
  let best = SHUT as Rank;
  for (const stream of streams) {
    if (wanted && stream.stream && !wanted.includes(stream.stream.id)) continue;
    const one = unpack(prospectOfStream(stream, person, today));
    if (one.worst > worst) worst = one.worst;
    if (one.best > best) best = one.best;
  }
  return pack(worst, best);
};

/** A stream is as open as its narrowest gate. */
export const prospectOfStream = (
  { ranges, others }: CompiledStream,
  person: Person,
  today?: string,
): Packed => {
  const { low, high } = person;
  let worst = OPEN as Rank;
  let best = OPEN as Rank;
  for (let at = 0; at < ranges.length; at += RANGE_FIELDS) {
    const slot = ranges[at] as number;
    const least = low[slot] as number;
    const most = high[slot] as number;
    const isInside = least >= (ranges[at + 1] as number) && most <= (ranges[at + 2] as number);
    const isOutside = most < (ranges[at + 1] as number) || least > (ranges[at + 2] as number);
    const wantsOutside = ranges[at + 3] === 1;
    if (wantsOutside ? isOutside : isInside) continue;
    const failed = ranges[at + 4] as Rank;
    if (failed < worst) worst = failed;
    if ((wantsOutside ? isInside : isOutside) && failed < best) {
      best = failed;
      if (best === SHUT) return SHUT;
    }
  }
  for (const { criterion, decide, failed } of others) {
    if (!isInForce(criterion, today)) continue;
    const truth = decide(person);
    if (truth === YES) continue;
    if (failed < worst) worst = failed;
    if (truth === NO && failed < best) best = failed;
  }
  return worst === OPEN ? OPEN_FOR_SURE : pack(worst, best);
};
