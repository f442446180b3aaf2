/** The value that this share of all values does not exceed (nearest rank). @throws Error when there are none */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds with as many digits as mean something. */
export const inMilliseconds = (value: number): string =>
  `${Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)} ms`;

/** `p50 … p95 … p99 … max …` of milliseconds. */
export const distribution = (milliseconds: readonly number[]): string =>
  [
    ...[50, 95, 99].map((share) => `p${share} ${inMilliseconds(quantile(milliseconds, share / 100))}`),
    `max ${inMilliseconds(quantile(milliseconds, 1))}`,
  ].join(', ');

/** Does two things by turns, so that whatever else the machine does meets both alike. */
export const byTurns = async (
  rounds: number,
  first: (round: number) => Promise<number>,
  second: (round: number) => Promise<number>,
): Promise<{ readonly first: readonly number[]; readonly second: readonly number[] }> => {
  const measured = { first: [] as number[], second: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) measured.first.push(await first(round));
    measured.second.push(await second(round));
    if (round % 2 === 1) measured.first.push(await first(round));
  }
  return measured;
};

/** What one transaction has done, and when. */
export type Step = { readonly at: number; readonly events: number };

/** Events a second from the first step to the last, in milliseconds: when the first one's came nobody knows. Null for one. */
export const eventsPerSecond = (steps: readonly Step[]): number | null => {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first === last) return null;
  const events = steps.slice(1).reduce((sum, step) => sum + step.events, 0);
  return (events * 1000) / (last.at - first.at);
};
