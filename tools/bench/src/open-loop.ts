import { setTimeout as pause } from 'node:timers/promises';

export type Writes = {
  readonly committed: number;
  readonly failures: readonly string[];
  /** Milliseconds from asking to the answer */
  readonly answered: readonly number[];
  /** Milliseconds that a write was sent after its time: what the bench itself did not keep up with */
  readonly late: readonly number[];
};

/** Asks at fixed moments, whatever has been answered by then: a slow system gets no mercy (open loop). */
export const write = async (
  ask: (place: number) => Promise<{ milliseconds: number; failure: string | null }>,
  rate: number,
  seconds: number,
): Promise<Writes> => {
  const answered: number[] = [];
  const failures: string[] = [];
  const late: number[] = [];
  const underway: Promise<void>[] = [];
  const begun = performance.now();
  for (let place = 0; place < rate * seconds; place += 1) {
    const due = begun + (place * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    late.push(performance.now() - due);
    underway.push(
      ask(place).then(
        ({ milliseconds, failure }) => {
          if (failure === null) answered.push(milliseconds);
          else failures.push(failure);
        },
        (error: unknown) => void failures.push(error instanceof Error ? error.message : String(error)),
      ),
    );
  }
  await Promise.all(underway);
  return { committed: answered.length, failures, answered, late };
};
