import type { CompiledService } from '../evaluation/compile-service.js';
import { isInForce } from '../evaluation/compile-service.js';
import { OPEN, type Rank } from '../evaluation/outcome.js';
import { type Person, SLOTS, type Slot, readAnswers } from '../evaluation/person.js';
import { PROSPECTS, prospectOf, unpack } from '../evaluation/prospect.js';
import { NO, YES } from '../evaluation/truth.js';
import { type Question, newQuestion } from '../question/ask.js';
import { sampleAnswers } from '../question/sample-answers.js';
import type { Gate } from './gate.js';
import type { Material } from './sector-match.js';
import type { WaitingGates } from './waiting-gates.js';

/** A gate that an answer can change: what it becomes with each answer. */
type Touched = { readonly gate: Gate; readonly become: Uint8Array };

/**
 * One question while it is weighed. Most services ask for a slot in one gate only, and then all that matters of the service
 * is what its other gates come to. So services are only counted, by gate and by what the rest comes to, and each kind is
 * decided once for every answer.
 */
export class Candidate {
  readonly slot: Slot;
  readonly touched: readonly Touched[];
  /** Services to which the answer matters. */
  concerns = 0;

  /** What is noted of the service at hand; `turn` says of which. */
  turn = -1;
  isAsked = false;
  /** How many of its gates are touched, the place of the last, and the weights of all of them. */
  count = 0;
  place = 0;
  weight = 0;

  /** The same person with each answer that makes a difference. */
  private readonly futures: readonly Person[];
  private readonly tally: Uint32Array;
  private readonly settled: Float64Array;
  private readonly opened: Float64Array;

  constructor(index: number, waiting: WaitingGates, material: Material) {
    const { answers, options } = material;
    this.slot = SLOTS[index] as Slot;
    const gates = [...waiting.gatesAt(slotsChangedBy(this.slot))];
    const tests = gates.flatMap(({ compiled: { checks } }) =>
      checks.flatMap(({ slot, test }) => (slot === index ? [test] : [])),
    );
    const samples = sampleAnswers(this.slot, tests);
    this.futures = samples.map((answer) =>
      readAnswers({ ...answers, [this.slot.key]: answer }, options.today),
    );
    this.touched = gates.map((gate) => ({ gate, become: becomeOf(gate, this.futures, options.today) }));
    this.tally = new Uint32Array(gates.length * PROSPECTS);
    this.settled = new Float64Array(samples.length);
    this.opened = new Float64Array(samples.length);
  }

  /** Counts a service of which one gate is touched. `rest` is the prospect that its other gates leave. */
  countOne(rest: number): void {
    this.tally[this.place * PROSPECTS + rest]!++;
  }

  /** Weighs a service of which several gates are touched. */
  weighSeveral(gates: readonly Gate[], rest: number): void {
    const touched = this.touched.filter(({ gate }) => gates.includes(gate));
    this.weigh(touched, rest, 1);
  }

  /** Weighs a service with streams, whole. */
  weighService(compiled: CompiledService, { options }: Material): void {
    for (const [at, future] of this.futures.entries()) {
      const { worst, best } = unpack(prospectOf(compiled, future, options.today, options.streams));
      this.note(at, worst, best, 1);
    }
  }

  toQuestion(): Question {
    for (const [place, touched] of this.touched.entries())
      for (let rest = 0; rest < PROSPECTS; rest++) {
        const services = this.tally[place * PROSPECTS + rest]!;
        if (services > 0) this.weigh([touched], rest, services);
      }
    return newQuestion(this.slot, this.concerns, this.settled, this.opened);
  }

  private weigh(touched: readonly Touched[], rest: number, services: number): void {
    const { worst: restWorst, best: restBest } = unpack(rest);
    for (let future = 0; future < this.futures.length; future++) {
      let worst = restWorst;
      let best = restBest;
      for (const { gate, become } of touched) {
        const truth = become[future];
        const { failed } = gate.compiled;
        if (truth !== YES && failed < worst) worst = failed;
        if (truth === NO && failed < best) best = failed;
      }
      this.note(future, worst, best, services);
    }
  }

  private note(future: number, worst: Rank, best: Rank, services: number): void {
    if (worst !== best) return;
    this.settled[future]! += services;
    if (best === OPEN) this.opened[future]! += services;
  }
}

const becomeOf = ({ compiled }: Gate, futures: readonly Person[], today: string | undefined): Uint8Array => {
  const become = new Uint8Array(futures.length).fill(YES);
  if (isInForce(compiled.criterion, today))
    for (let at = 0; at < futures.length; at++) become[at] = compiled.decide(futures[at] as Person);
  return become;
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
