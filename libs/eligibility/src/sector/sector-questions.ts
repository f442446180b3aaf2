import { SLOTS, findSlot } from '../evaluation/person.js';
import { isSettled } from '../evaluation/prospect.js';
import { type Question, byUse } from '../question/ask.js';
import { Candidate } from './candidate.js';
import { prospectOfWeight, weightOf } from './gate-weight.js';
import type { Material } from './sector-match.js';
import type { Entry, Row } from './sector.js';
import { WaitingGates } from './waiting-gates.js';

/** The questions that services still to ask are waiting for. Each is weighed when somebody wants to know what it is worth. */
export class SectorQuestions {
  private readonly waiting: WaitingGates;
  /** By slot: the services to which its answer matters. */
  private readonly concerned: Entry[][] = SLOTS.map(() => []);
  /** By slot: how many of them its answer could settle at most, as an average over the answers. */
  private readonly most = new Float64Array(SLOTS.length);
  private readonly weighed = new Map<number, Question>();

  constructor(
    entries: readonly Entry[],
    private readonly material: Material,
  ) {
    this.waiting = new WaitingGates(material);
    const seen = new Int32Array(SLOTS.length).fill(-1);
    for (let turn = 0; turn < entries.length; turn++) this.take(entries[turn] as Entry, turn, seen);
  }

  /** Every question, most useful first. */
  all(): Question[] {
    return this.slots()
      .map((slot) => this.weigh(slot))
      .sort(byUse);
  }

  /**
   * The most useful question that was not put off; when all were, the one that was put off first. Most need not be weighed
   * to know that another is of more use: they could not settle as many services.
   */
  next(putOff: readonly string[]): Question | null {
    const byMost = this.slots().sort((one, other) => this.most[other]! - this.most[one]!);
    let best: Question | null = null;
    for (const slot of byMost) {
      if (best && this.most[slot]! < best.settles.expected) break;
      if (putOff.includes(SLOTS[slot]!.key)) continue;
      const question = this.weigh(slot);
      if (!best || byUse(question, best) < 0) best = question;
    }
    return best ?? this.firstOf(putOff);
  }

  private firstOf(keys: readonly string[]): Question | null {
    for (const key of keys) {
      const slot = findSlot(key)?.index;
      if (slot !== undefined && this.most[slot]! > 0) return this.weigh(slot);
    }
    return null;
  }

  /** The slots that somebody waits for. */
  private slots(): number[] {
    return [...this.concerned.keys()].filter((slot) => this.most[slot]! > 0);
  }

  /** Takes in what a service waits for. `seen` says by slot for which of the services it was noted last. */
  private take(entry: Entry, turn: number, seen: Int32Array): void {
    const { waiting, concerned, most } = this;
    for (const row of entry.rows) {
      if (entry.hasStreams && !waiting.isWaiting(row)) continue;
      waiting.note(row);
      const weight = entry.hasStreams ? 0 : this.weightOfAll(row);
      for (let at = 0; at < row.gates.length; at++)
        for (const slot of waiting.openSlots(row.gates[at]!)) {
          if (seen[slot] === turn) continue;
          seen[slot] = turn;
          concerned[slot]!.push(entry);
          most[slot]! += this.mostSettledBy(row, at, weight);
        }
    }
  }

  private weightOfAll({ gates }: Row): number {
    const { truths } = this.material;
    let weight = 0;
    for (let at = 0; at < gates.length; at++) {
      const { number, compiled } = gates[at]!;
      weight += weightOf(truths[number]!, compiled.failed);
    }
    return weight;
  }

  /**
   * How much of a service the answer that a gate waits for could settle, as an average over the answers. Where something
   * else is open too, a service stays to ask when the gate is met, and one of two answers meets it.
   */
  private mostSettledBy({ entry, gates, standsAlone }: Row, at: number, weight: number): number {
    const { isYesOrNo, number, compiled } = gates[at]!;
    if (entry.hasStreams || !isYesOrNo || !standsAlone[at]) return 1;
    const others = weight - weightOf(this.material.truths[number]!, compiled.failed);
    return isSettled(prospectOfWeight(others)) ? 1 : 0.5;
  }

  private weigh(slot: number): Question {
    const known = this.weighed.get(slot);
    if (known) return known;
    const candidate = new Candidate(slot, this.waiting, this.material);
    const entries = this.concerned[slot]!;
    for (let at = 0; at < entries.length; at++) candidate.weigh(entries[at] as Entry);
    const question = candidate.toQuestion();
    this.weighed.set(slot, question);
    return question;
  }
}
