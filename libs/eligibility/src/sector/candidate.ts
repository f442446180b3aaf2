import type { CompiledService } from '../evaluation/compile-service.js';
import { isInForce } from '../evaluation/compile-service.js';
import { OPEN, type Rank } from '../evaluation/outcome.js';
import { type Person, SLOTS, type Slot, readAnswers } from '../evaluation/person.js';
import { PROSPECTS, prospectOf, unpack } from '../evaluation/prospect.js';
import { NO, YES } from '../evaluation/truth.js';
import type { Test } from '../language/condition.js';
import { type Question, newQuestion } from '../question/ask.js';
import { sampleAnswers } from '../question/sample-answers.js';
import type { Gate } from './gate.js';
import { prospectOfWeight, weightOf } from './gate-weight.js';
import type { Material } from './sector-match.js';
import type { Entry, Row } from './sector.js';
import type { WaitingGates } from './waiting-gates.js';

/** A gate that an answer can change: what it becomes with each answer. */
type Touched = { readonly gate: Gate; readonly become: Uint8Array };

/**
 * One question while it is weighed. Most services ask for a slot in one gate only, and then all that matters of the service
 * is what its other gates come to. So services are only counted, by gate and by what the rest comes to, and each kind is
 * decided once for every answer.
 */
export class Candidate {
  private readonly slot: Slot;
  private readonly touched: readonly Touched[];
  /** By number of gate: its place among those that are touched, from 1; 0 for the others. */
  private readonly places: Uint32Array;
  /** The same person with each answer that makes a difference. */
  private readonly futures: readonly Person[];
  private readonly tally: Uint32Array;
  private readonly settled: Float64Array;
  private readonly opened: Float64Array;
  /** Services to which the answer matters. */
  private concerns = 0;

  constructor(
    index: number,
    waiting: WaitingGates,
    private readonly material: Material,
  ) {
    const { answers, options, truths } = material;
    this.slot = SLOTS[index] as Slot;
    const gates = [...waiting.gatesAt(slotsChangedBy(this.slot))];
    const samples = sampleAnswers(this.slot, testsAt(index, gates));
    this.futures = samples.map((answer) =>
      readAnswers({ ...answers, [this.slot.key]: answer }, options.today),
    );
    this.touched = gates.map((gate) => ({ gate, become: becomeOf(gate, this.futures, options.today) }));
    this.places = new Uint32Array(truths.length);
    for (let place = 0; place < gates.length; place++) this.places[gates[place]!.number] = place + 1;
    this.tally = new Uint32Array(gates.length * PROSPECTS);
    this.settled = new Float64Array(samples.length);
    this.opened = new Float64Array(samples.length);
  }

  /** Weighs a service to which the answer matters. */
  weigh({ rows, hasStreams, compiled }: Entry): void {
    this.concerns++;
    if (hasStreams) this.weighWhole(compiled);
    else this.weighGates((rows[0] as Row).gates);
  }

  private weighGates(gates: readonly Gate[]): void {
    const { places } = this;
    const { truths } = this.material;
    let count = 0;
    let last = 0;
    let weight = 0;
    for (let at = 0; at < gates.length; at++) {
      const { number, compiled } = gates[at] as Gate;
      const place = places[number]!;
      if (place === 0) weight += weightOf(truths[number]!, compiled.failed);
      else {
        count++;
        last = place - 1;
      }
    }
    const rest = prospectOfWeight(weight);
    if (count === 1) this.tally[last * PROSPECTS + rest]!++;
    else
      this.decide(
        this.touched.filter(({ gate }) => gates.includes(gate)),
        rest,
        1,
      );
  }

  /** Of a service with streams the widest counts. */
  private weighWhole(compiled: CompiledService): void {
    const { today, streams } = this.material.options;
    for (const [at, future] of this.futures.entries()) {
      const { worst, best } = unpack(prospectOf(compiled, future, today, streams));
      this.note(at, worst, best, 1);
    }
  }

  toQuestion(): Question {
    for (const [place, touched] of this.touched.entries())
      for (let rest = 0; rest < PROSPECTS; rest++) {
        const services = this.tally[place * PROSPECTS + rest]!;
        if (services > 0) this.decide([touched], rest, services);
      }
    return newQuestion(this.slot, this.concerns, this.settled, this.opened);
  }

  /** Decides services whose gates are these, beside what the others leave, for every answer. */
  private decide(touched: readonly Touched[], rest: number, services: number): void {
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

/** The tests of these gates that look at a slot. */
const testsAt = (index: number, gates: readonly Gate[]): Test[] => {
  const tests: Test[] = [];
  for (const { compiled } of gates)
    for (const { slot, test } of compiled.checks) if (slot === index) tests.push(test);
  return tests;
};

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
