import { applyPatches } from './patch.js';
import { randomFrom } from './random.js';

describe('changing a file while it is loaded', () => {
  const patch = { file: 'a.js', find: 'before', put: 'after $&' };

  it('puts the text in place of the only one that is to be changed, as it is', () => {
    expect(applyPatches('one before two', [patch])).toBe('one after $& two');
  });

  it.each(['nothing here', 'before and before'])(
    'refuses "%s", in which it does not stand exactly once',
    (source) => {
      expect(() => applyPatches(source, [patch])).toThrow(/a\.js has changed/);
    },
  );
});

describe('chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const draws = (seed: number) => {
      const random = randomFrom(seed);
      return [random.uuid(), random.below(1000), random.one(['a', 'b', 'c']), random.shuffled([1, 2, 3, 4])];
    };

    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    expect(new Set(draws(7)[3] as number[])).toEqual(new Set([1, 2, 3, 4]));
    expect(draws(7)[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
