import { setTimeout as pause } from 'node:timers/promises';
import type { EventLog } from '@whichdoor/platform';
import type { Random } from './random.js';
import type { Rig } from './rig.js';

/** What was put on the log by the faults themselves, and must be recognised there. */
export type Injected = {
  /** Topic and key of each record that no service can read */
  readonly poison: { readonly topic: string; readonly key: string }[];
  /** How often a record that was there already was put there once more */
  repeated: number;
};

export type Fault = {
  readonly name: string;
  /**
   * Strikes, lasts a moment, and heals what does not heal by itself.
   *
   * @throws Error when it did not strike, for example because another fault has just killed what it wanted to strike
   */
  strike(rig: Rig, log: EventLog, injected: Injected, random: Random): Promise<void>;
};

/** Says that a fault has not struck, and must not be counted. */
export class NotStruck extends Error {
  override readonly name = 'NotStruck';
}

/** How long most faults last. */
export const aMoment = (random: Random) => pause(500 + random.below(2_500));
