import { isInForce } from '../evaluation/compile-service.js';
import { OPEN, type Rank, SHUT } from '../evaluation/outcome.js';
import { type Person, SLOTS, type Slot, readAnswers } from '../evaluation/person.js';
import { prospectOf, unpack } from '../evaluation/prospect.js';
import { NO, UNKNOWN, YES } from '../evaluation/truth.js';
import { type Question, byUse, newQuestion } from '../question/ask.js';
import { sampleAnswers } from '../question/sample-answers.js';
import type { Gate } from './gate.js';
import type { Material } from './sector-match.js';
import type { Entry, Row } from './sector.js';

/** One question while it is being weighed. */
type Candidate = {
  readonly slot: Slot;
  /** The same person with each answer that makes a difference. */
  readonly futures: readonly Person[];
  /** By number of gate, what those gates that the answer can change become in each future. */
  readonly become: readonly (Uint8Array | undefined)[];
  readonly settled: Float64Array;
  readonly opened: Float64Array;
  concerns: number;
};

/** Weighs every question that services still to ask are waiting for. */
export const questionsForRows = (entries: readonly Entry[], material: Material): Question[] => {
  const waiting = new WaitingGates(material);
  for (const { rows } of entries) for (const row of rows) waiting.note(row);
  const bySlot = new Map([...waiting.slots()].map((slot) => [slot, newCandidate(slot, waiting, material)]));

  for (const entry of entries)
    for (const slot of waiting.slotsOf(entry)) {
      const candidate = bySlot.get(slot) as Candidate;
      candidate.concerns++;
      if (entry.rows.length > 1) weighByStreams(entry, candidate, material);
      else weigh((entry.rows[0] as Row).gates, material.truths, candidate);
    }
  return [...bySlot.values()]
    .map(({ slot, concerns, settled, opened }) => newQuestion(slot, concerns, settled, opened))
    .sort(byUse);
};

/** The gates that keep services waiting, and the slots whose answers they wait for. */
class WaitingGates {
  private readonly known = new Set<Gate>();
  private readonly bySlot = new Map<number, Gate[]>();
  /** By number of gate: the slots that are neither answered well enough nor declined. Each gate is looked at once. */
  private readonly open: (readonly number[] | undefined)[];

  constructor(private readonly material: Material) {
    this.open = byGate(material);
  }

  note(row: Row): void {
    if (!this.isWaiting(row)) return;
    for (const gate of row.gates) {
      if (this.known.has(gate)) continue;
      this.known.add(gate);
      for (const slot of gate.slots) {
        const others = this.bySlot.get(slot);
        if (others) others.push(gate);
        else this.bySlot.set(slot, [gate]);
      }
    }
  }

  /** The gates that look at one of these slots. */
  gatesAt(slots: Iterable<number>): Set<Gate> {
    return new Set([...slots].flatMap((slot) => this.bySlot.get(slot) ?? []));
  }

  slots(): Set<number> {
    const slots = new Set<number>();
    for (const gate of this.known) for (const slot of this.openSlots(gate)) slots.add(slot);
    return slots;
  }

  slotsOf({ rows }: Entry): number[] {
    const slots: number[] = [];
    for (const row of rows) {
      if (!this.isWaiting(row)) continue;
      for (const gate of row.gates)
        for (const slot of this.openSlots(gate)) if (!slots.includes(slot)) slots.push(slot);
    }
    return slots;
  }

  /** Whether a row could still change what becomes of its service: not if it is shut for good, or not wanted. */
  private isWaiting({ stream: { stream }, gates }: Row): boolean {
    const { truths, options } = this.material;
    if (options.streams && stream && !options.streams.includes(stream.id)) return false;
    for (const { number, compiled } of gates)
      if (truths[number] === NO && compiled.failed === SHUT) return false;
    return true;
  }

  private openSlots(gate: Gate): readonly number[] {
    return (this.open[gate.number] ??= this.findOpenSlots(gate));
  }

  private findOpenSlots({ number, compiled }: Gate): readonly number[] {
    const { truths, person } = this.material;
    if (truths[number] !== UNKNOWN) return [];
    const open = compiled.checks.filter(
      ({ slot, decide }) => slot >= 0 && !isDeclined(person.said[slot]) && decide(person) === UNKNOWN,
    );
    return [...new Set(open.map(({ slot }) => slot))];
  }
}

/** A list with a place for every gate: one that grew by leaps would be a slow dictionary. */
const byGate = <T>({ truths }: Material) => new Array<T | undefined>(truths.length).fill(undefined);

const isDeclined = (said: unknown) => typeof said === 'object' && said !== null && 'declined' in said;

const newCandidate = (index: number, waiting: WaitingGates, material: Material): Candidate => {
  const { answers, options } = material;
  const slot = SLOTS[index] as Slot;
  const touched = [...waiting.gatesAt(slotsChangedBy(slot))];
  const tests = touched.flatMap(({ compiled }) =>
    compiled.checks.filter((it) => it.slot === index).map(({ test }) => test),
  );
  const samples = sampleAnswers(slot, tests);
  const futures = samples.map((answer) => readAnswers({ ...answers, [slot.key]: answer }, options.today));
  const become: (Uint8Array | undefined)[] = byGate(material);
  for (const { number, compiled } of touched) {
    const counts = isInForce(compiled.criterion, options.today);
    become[number] = Uint8Array.from(futures, (future) => (counts ? compiled.decide(future) : YES));
  }
  const settled = new Float64Array(samples.length);
  const opened = new Float64Array(samples.length);
  return { slot, futures, become, settled, opened, concerns: 0 };
};

const weigh = (gates: readonly Gate[], truths: Uint8Array, candidate: Candidate): void => {
  const touched: Uint8Array[] = [];
  const failing: Rank[] = [];
  let restWorst: Rank = OPEN;
  let restBest: Rank = OPEN;
  for (let at = 0; at < gates.length; at++) {
    const { number, compiled } = gates[at] as Gate;
    const become = candidate.become[number];
    if (become) {
      touched.push(become);
      failing.push(compiled.failed);
      continue;
    }
    const truth = truths[number];
    if (truth !== YES && compiled.failed < restWorst) restWorst = compiled.failed;
    if (truth === NO && compiled.failed < restBest) restBest = compiled.failed;
  }
  for (let future = 0; future < candidate.futures.length; future++) {
    let worst = restWorst;
    let best = restBest;
    for (let at = 0; at < touched.length; at++) {
      const truth = touched[at]![future];
      if (truth === YES) continue;
      const failed = failing[at] as Rank;
      if (failed < worst) worst = failed;
      if (truth === NO && failed < best) best = failed;
    }
    if (worst === best) count(candidate, future, worst, best);
  }
};

const weighByStreams = ({ compiled }: Entry, candidate: Candidate, { options }: Material): void => {
  for (const [at, future] of candidate.futures.entries()) {
    const { worst, best } = unpack(prospectOf(compiled, future, options.today, options.streams));
    count(candidate, at, worst, best);
  }
};

const count = ({ settled, opened }: Candidate, future: number, worst: Rank, best: Rank): void => {
  if (worst !== best) return;
  settled[future]!++;
  if (best === OPEN) opened[future]!++;
};

/** The slot of an answer, and those of whatever may follow from it. */
const slotsChangedBy = (slot: Slot): Set<number> => {
  const changed = new Set<number>();
  const add = ({ index, follows }: Slot) => {
    if (changed.has(index)) return;
    changed.add(index);
    for (const consequence of follows) add(consequence.slot);
  };
  add(slot);
  return changed;
};
