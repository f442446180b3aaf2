import { SLOTS, findSlot } from '../evaluation/person.js';
import { type Question, byUse } from '../question/ask.js';
import { Candidate } from './candidate.js';
import type { Material } from './sector-match.js';
import type { Entry } from './sector.js';
import { WaitingGates } from './waiting-gates.js';

/** The questions that services still to ask are waiting for. Each is weighed when somebody wants to know what it is worth. */
export class SectorQuestions {
  private readonly waiting: WaitingGates;
  /** By slot: the services to which its answer matters. */
  private readonly concerned: Entry[][] = SLOTS.map(() => []);
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
   * The most useful question that was not put off; when all were, the one that was put off first. A question settles no
   * more services than it concerns, so most need not be weighed to know that another is of more use.
   */
  next(putOff: readonly string[]): Question | null {
    const byConcern = this.slots().sort((one, other) => this.concernsOf(other) - this.concernsOf(one));
    let best: Question | null = null;
    for (const slot of byConcern) {
      if (best && this.concernsOf(slot) < best.settles.expected) break;
      if (putOff.includes(SLOTS[slot]!.key)) continue;
      const question = this.weigh(slot);
      if (!best || byUse(question, best) < 0) best = question;
    }
    return best ?? this.firstOf(putOff);
  }

  private firstOf(keys: readonly string[]): Question | null {
    for (const key of keys) {
      const slot = findSlot(key)?.index;
      if (slot !== undefined && this.concernsOf(slot) > 0) return this.weigh(slot);
    }
    return null;
  }

  /** The slots that somebody waits for. */
  private slots(): number[] {
    return [...this.concerned.keys()].filter((slot) => this.concernsOf(slot) > 0);
  }

  private concernsOf(slot: number): number {
    return this.concerned[slot]!.length;
  }

  /** Takes in what a service waits for. `seen` says by slot for which of the services it was noted last. */
  private take(entry: Entry, turn: number, seen: Int32Array): void {
    for (const row of entry.rows) {
      if (entry.hasStreams && !this.waiting.isWaiting(row)) continue;
      this.waiting.note(row);
      for (let at = 0; at < row.gates.length; at++)
        for (const slot of this.waiting.openSlots(row.gates[at]!)) {
          if (seen[slot] === turn) continue;
          seen[slot] = turn;
          this.concerned[slot]!.push(entry);
        }
    }
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
