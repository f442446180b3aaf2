import type { Answers } from '@whichdoor/eligibility';

/**
 * What may be told next, sorted before it is: while a worker asks somebody, the telephone has nothing else to do. It is as
 * far as a page remembers it, and gone with the next answer.
 */
export class SortedAhead<Sorted> {
  private readonly known = new Map<string, Sorted>();

  constructor(private readonly sort: (answers: Answers) => Sorted) {}

  workOut(answers: Answers): Sorted {
    const sorted = this.of(this.sort, answers);
    this.known.set(JSON.stringify(answers), sorted);
    return sorted;
  }

  /**
   * What these answers come to, worked out before or now.
   * @param sort the way doors are sorted by now: what was worked out in another does not count
   */
  of(sort: (answers: Answers) => Sorted, answers: Answers): Sorted {
    const known = sort === this.sort ? this.known.get(JSON.stringify(answers)) : undefined;
    return known ?? sort(answers);
  }
}

/** Where a browser does not say when it is idle, it is believed to be after so long, in milliseconds. */
const idleAfter = 100;
const { requestIdleCallback, cancelIdleCallback } = globalThis;
const [request, cancel] =
  typeof requestIdleCallback === 'function'
    ? [requestIdleCallback, cancelIdleCallback]
    : [(work: () => void) => Number(setTimeout(work, idleAfter)), clearTimeout];

/**
 * Does one thing after the other whenever the page has nothing else to do.
 * @returns stops it
 */
export const whenIdle = <Thing>(things: readonly Thing[], work: (thing: Thing) => void): (() => void) => {
  let waiting = 0;
  const goOn = ([next, ...others]: readonly Thing[]) => {
    if (next === undefined) return;
    waiting = request(() => {
      work(next);
      goOn(others);
    });
  };
  goOn(things);
  return () => cancel(waiting);
};
