/** Lets a loop sleep until somebody has news for it. News that come while it works are kept for its next sleep. */
export class WakeSignal {
  private woken = false;
  private resume: (() => void) | null = null;

  wake(): void {
    this.woken = true;
    this.resume?.();
  }

  /** Sleeps until woken, at most so many milliseconds. Returns whether it was woken, rather than timed out. */
  async sleep(milliseconds: number): Promise<boolean> {
    if (!this.woken)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.resume = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.resume = null;
    const wasWoken = this.woken;
    this.woken = false;
    return wasWoken;
  }
}

/** Milliseconds to pause after so many failures in a row: doubled each time, up to a limit. */
export const pauseAfter = (failures: number, first: number, longest: number): number =>
  Math.min(first * 2 ** Math.max(0, failures - 1), longest);

const firstPause = 100;
const longestPause = 2_000;

/**
 * Runs one session after another until it is over, with a pause after each that failed: doubled each time, until one has
 * begun again.
 */
export const keepRunning = async (
  session: (begun: () => void) => Promise<void>,
  {
    isOver,
    signal,
    failed,
  }: {
    readonly isOver: () => boolean;
    /** Ends a pause */
    readonly signal: WakeSignal;
    readonly failed: (failures: number, error: unknown) => void;
  },
): Promise<void> => {
  for (let failures = 0; !isOver();)
    try {
      await session(() => (failures = 0));
    } catch (error) {
      failures += 1;
      failed(failures, error);
      if (!isOver()) await signal.sleep(pauseAfter(failures, firstPause, longestPause));
    }
};

/** Waits for something, at most so many milliseconds. What it waits for goes on. */
export const within = async (milliseconds: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, patience]).finally(() => clearTimeout(timer));
};

/** What something answers; another answer when it fails, or takes longer than so many milliseconds. It goes on. */
export const answerOr = <Answer, Other>(
  other: Other,
  milliseconds: number,
  work: Promise<Answer>,
): Promise<Answer | Other> => {
  let answer: Answer | Other = other;
  const answered = work.then((given) => void (answer = given)).catch(() => undefined);
  return within(milliseconds, answered).then(() => answer);
};
