/** The shortest of several runs, in nanoseconds each: the one that others on the machine disturbed least. */
export const shortest = (runs: number, times: number, work: () => unknown): number => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const started = process.hrtime.bigint();
    for (let time = 0; time < times; time++) work();
    best = Math.min(best, Number(process.hrtime.bigint() - started) / times);
  }
  return best;
};

/** The same for work that is waited for. */
export const shortestAwaited = async (
  runs: number,
  times: number,
  work: () => Promise<unknown>,
): Promise<number> => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const started = process.hrtime.bigint();
    for (let time = 0; time < times; time++) await work();
    best = Math.min(best, Number(process.hrtime.bigint() - started) / times);
  }
  return best;
};
