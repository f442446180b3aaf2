import { byTurns, distribution, eventsPerSecond, inMilliseconds, median, quantile } from './statistics.js';

describe('saying what was measured', () => {
  it('takes the nearest rank, whatever the order', () => {
    const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];

    expect([0.5, 0.95, 0.99, 1].map((share) => quantile(values, share))).toEqual([5, 10, 10, 10]);
    expect(median([3, 1, 2])).toBe(2);
  });

  it('has no figure where nothing was measured', () => {
    expect(() => median([])).toThrow('Nothing was measured');
  });

  it('shows three digits of what is small and none after the point of what is large', () => {
    expect(inMilliseconds(0.04567)).toBe('0.0457 ms');
    expect(inMilliseconds(1234.5)).toBe('1235 ms');
    expect(distribution([1, 2, 3, 4])).toBe('p50 2.00 ms, p95 4.00 ms, p99 4.00 ms, max 4.00 ms');
  });

  it('counts events from the first that were seen, and not those', () => {
    const steps = [
      { at: 9_000, events: 500 },
      { at: 9_100, events: 300 },
      { at: 9_250, events: 200 },
    ];

    expect(eventsPerSecond(steps)).toBe(2_000);
    expect(eventsPerSecond(steps.slice(0, 1))).toBeNull();
    expect(eventsPerSecond([])).toBeNull();
  });

  it('lets each of two go first as often as the other', async () => {
    const order: string[] = [];
    const note = (name: string) => (round: number) => Promise.resolve(order.push(`${name}${round}`));

    const measured = await byTurns(2, note('a'), note('b'));

    expect(order).toEqual(['a0', 'b0', 'b1', 'a1']);
    expect(measured).toEqual({ first: [1, 4], second: [2, 3] });
  });
});
