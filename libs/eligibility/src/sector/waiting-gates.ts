import { SHUT } from '../evaluation/outcome.js';
import { NO, UNKNOWN } from '../evaluation/truth.js';
import type { Gate } from './gate.js';
import type { Material } from './sector-match.js';
import type { Row } from './sector.js';

/** The gates that keep services waiting, and the slots whose answers they wait for. Each gate is looked at once. */
export class WaitingGates {
  private readonly isKnown: Uint8Array;
  private readonly bySlot = new Map<number, Gate[]>();
  /** By number of gate. */
  private readonly open: (readonly number[] | undefined)[];

  constructor(private readonly material: Material) {
    const gates = material.truths.length;
    this.isKnown = new Uint8Array(gates);
    // With a place for every gate: a list that grew by leaps would be a slow dictionary.
    this.open = new Array<readonly number[] | undefined>(gates).fill(undefined);
  }

  /** Takes in the gates of a row of a service that is still to ask. */
  note({ gates }: Row): void {
    for (let at = 0; at < gates.length; at++) {
      const gate = gates[at] as Gate;
      if (this.isKnown[gate.number]) continue;
      this.isKnown[gate.number] = 1;
      for (const slot of gate.slots) {
        const others = this.bySlot.get(slot);
        if (others) others.push(gate);
        else this.bySlot.set(slot, [gate]);
      }
    }
  }

  /** The gates that look at one of these slots. */
  gatesAt(slots: Iterable<number>): Set<Gate> {
    const gates = new Set<Gate>();
    for (const slot of slots) for (const gate of this.bySlot.get(slot) ?? []) gates.add(gate);
    return gates;
  }

  /** Slots that could still decide a gate: neither answered well enough nor declined. */
  openSlots(gate: Gate): readonly number[] {
    return (this.open[gate.number] ??= this.findOpenSlots(gate));
  }

  /** Whether a stream could still change what becomes of its service: not if it is shut for good, or not wanted. */
  isWaiting({ stream: { stream }, gates }: Row): boolean {
    const { truths, options } = this.material;
    if (options.streams && stream && !options.streams.includes(stream.id)) return false;
    return !gates.some(({ number, compiled }) => truths[number] === NO && compiled.failed === SHUT);
  }

  private findOpenSlots({ number, compiled, slots }: Gate): readonly number[] {
    const { truths, person } = this.material;
    if (truths[number] !== UNKNOWN) return [];
    // What a single test waits for is the one slot that it looks at.
    if (compiled.isOneTest) return slots.filter((slot) => !isDeclined(person.said[slot]));
    const open = compiled.checks.filter(
      ({ slot, decide }) => slot >= 0 && !isDeclined(person.said[slot]) && decide(person) === UNKNOWN,
    );
    return [...new Set(open.map(({ slot }) => slot))];
  }
}

const isDeclined = (said: unknown) => typeof said === 'object' && said !== null && 'declined' in said;
