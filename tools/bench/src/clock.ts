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

/**
 * The least processor time of several runs of one longer work, in nanoseconds. On a machine that others use too, most of
 * what a clock on the wall would show is theirs; what helper threads do (collecting garbage) is not in it.
 */
export const leastWork = (runs: number, work: () => unknown): number => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) * 1000);
  }
  return best;
};
