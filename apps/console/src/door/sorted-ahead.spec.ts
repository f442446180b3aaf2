import type { Answers } from '@whichdoor/eligibility';
import { jest } from '@jest/globals';
import { SortedAhead, whenIdle } from './sorted-ahead.js';

describe('what is sorted ahead', () => {
  const sort = jest.fn((answers: Answers) => ({ told: answers }));
  beforeEach(() => sort.mockClear());

  it('is there when the answer comes, and sorted then where it was another', () => {
    const ahead = new SortedAhead(sort);
    const yes = ahead.workOut({ current_use: true });

    expect(ahead.of(sort, { current_use: true })).toBe(yes);
    expect(sort).toHaveBeenCalledTimes(1);
    expect(ahead.of(sort, { current_use: false })).toEqual({ told: { current_use: false } });
  });

  it('does not count once doors are sorted in another way', () => {
    const ahead = new SortedAhead(sort);
    ahead.workOut({ current_use: true });
    const otherwise = () => ({ told: { age: 27 } });

    expect(ahead.of(otherwise, { current_use: true })).toEqual({ told: { age: 27 } });
  });

  it('is worked out one after the other while nothing else happens, until somebody answers', async () => {
    const done: string[] = [];
    const threeDone = new Promise<void>((resolve) => {
      whenIdle(['yes', 'no', 'rather not'], (each) => {
        done.push(each);
        if (done.length === 3) resolve();
      });
    });
    const stop = whenIdle(['never'], (each) => done.push(each));
    stop();
    await threeDone;

    expect(done).toEqual(['yes', 'no', 'rather not']);
  });
});
