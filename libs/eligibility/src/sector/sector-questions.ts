import { CASE_BY_CASE, OPEN, type Rank, SHUT } from '../evaluation/outcome.js';
import { pack } from '../evaluation/prospect.js';
import { NO, YES } from '../evaluation/truth.js';
import { type Question, byUse } from '../question/ask.js';
import { Candidate } from './candidate.js';
import type { Gate } from './gate.js';
import type { Material } from './sector-match.js';
import type { Entry, Row } from './sector.js';
import { WaitingGates } from './waiting-gates.js';

/** Weighs every question that services still to ask are waiting for, most useful first. */
export const questionsForRows = (entries: readonly Entry[], material: Material): Question[] => {
  const waiting = new WaitingGates(material);
  for (const { rows, hasStreams } of entries)
    for (const row of rows) if (!hasStreams || waiting.isWaiting(row)) waiting.note(row);
  const candidates = [...waiting.slots].map((slot) => new Candidate(slot, waiting, material));
  const weighing = new Weighing(candidates, waiting, material);
  for (let turn = 0; turn < entries.length; turn++) {
    const entry = entries[turn] as Entry;
    if (entry.hasStreams) weighing.weighStreams(entry);
    else weighing.weigh((entry.rows[0] as Row).gates, turn);
  }
  return candidates.map((candidate) => candidate.toQuestion()).sort(byUse);
};

/** A gate as a question sees it that can change it. */
type Touch = {
  readonly candidate: Candidate;
  readonly place: number;
  /** Whether the gate waits for this very answer, and not only for what follows from it. */
  readonly isOpen: boolean;
};

class Weighing {
  /** By number of gate: the questions that can change it. */
  private readonly touches: (Touch[] | undefined)[];
  private readonly bySlot: ReadonlyMap<number, Candidate>;
  /** Questions that matter to the service at hand. */
  private readonly active: Candidate[] = [];

  constructor(
    candidates: readonly Candidate[],
    private readonly waiting: WaitingGates,
    private readonly material: Material,
  ) {
    this.bySlot = new Map(candidates.map((candidate) => [candidate.slot.index, candidate]));
    this.touches = new Array<Touch[] | undefined>(material.truths.length).fill(undefined);
    for (const candidate of candidates)
      for (const [place, { gate }] of candidate.touched.entries()) {
        const isOpen = waiting.openSlots(gate).includes(candidate.slot.index);
        (this.touches[gate.number] ??= []).push({ candidate, place, isOpen });
      }
  }

  /** Weighs a service without streams for every question that it waits for. */
  weigh(gates: readonly Gate[], turn: number): void {
    const { active, touches } = this;
    const { truths } = this.material;
    active.length = 0;
    let total = 0;
    for (let at = 0; at < gates.length; at++) {
      const { number, compiled } = gates[at] as Gate;
      const weight = weightOf(truths[number]!, compiled.failed);
      total += weight;
      const touching = touches[number];
      if (touching === undefined) continue;
      for (let one = 0; one < touching.length; one++) {
        const { candidate, place, isOpen } = touching[one] as Touch;
        if (candidate.turn !== turn) {
          candidate.turn = turn;
          candidate.isAsked = false;
          candidate.count = 0;
          candidate.weight = 0;
          active.push(candidate);
        }
        candidate.isAsked ||= isOpen;
        candidate.count++;
        candidate.place = place;
        candidate.weight += weight;
      }
    }
    for (let at = 0; at < active.length; at++) {
      const candidate = active[at] as Candidate;
      if (!candidate.isAsked) continue;
      candidate.concerns++;
      const rest = prospectOfWeight(total - candidate.weight);
      if (candidate.count === 1) candidate.countOne(rest);
      else candidate.weighSeveral(gates, rest);
    }
  }

  /** Weighs a service with streams for every question that one of them waits for. */
  weighStreams({ rows, compiled }: Entry): void {
    const gates = rows.flatMap((row) => (this.waiting.isWaiting(row) ? row.gates : []));
    for (const slot of new Set(gates.flatMap((gate) => this.waiting.openSlots(gate)))) {
      const candidate = this.bySlot.get(slot) as Candidate;
      candidate.concerns++;
      candidate.weighService(compiled, this.material);
    }
  }
}

/**
 * Gates that do not pass, counted in one number: ten bits each for those that would shut the door, those that leave it to
 * somebody, and of the latter those that surely fail. One that surely shuts is not among services still to ask; a service
 * has fewer than a thousand gates (`LIMITS`).
 */
const weightOf = (truth: number, failed: Rank): number => {
  if (truth === YES) return 0;
  if (failed === SHUT) return 1;
  return truth === NO ? SOFT + SOFT_FAILED : SOFT;
};
const SOFT = 1 << 10;
const SOFT_FAILED = 1 << 20;

const prospectOfWeight = (weight: number): number => {
  const best = weight >= SOFT_FAILED ? CASE_BY_CASE : OPEN;
  if ((weight & (SOFT - 1)) > 0) return pack(SHUT, best);
  return pack(weight > 0 ? CASE_BY_CASE : OPEN, best);
};
