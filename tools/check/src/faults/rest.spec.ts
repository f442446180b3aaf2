import { untilStill, type Stillness } from './rest.js';

const still: Stillness = {
  outboxes: async () => ({ announced: 7, unsent: 0 }),
  behind: async () => 0,
  check: async () => undefined,
};

describe('a sector that comes to rest', () => {
  it('is at rest when nothing is under way', async () => {
    expect(await untilStill(still, 1_000, 1)).toBe(0);
  });

  it('is not while what one service takes in makes it announce something', async () => {
    let announced = 7;
    let isTakenIn = false;
    await untilStill(
      {
        ...still,
        outboxes: async () => ({ announced, unsent: 0 }),
        behind: async () => {
          // It was sent at once, and those who take it in had been asked just before.
          if (announced === 7) announced = 8;
          else isTakenIn = true;
          return 0;
        },
      },
      1_000,
      1,
    );

    expect(isTakenIn).toBe(true);
  });

  it('waits for a log that does not answer yet', async () => {
    let failures = 2;
    const check = async () => {
      if (failures-- > 0) throw new Error('on purpose');
    };

    expect(await untilStill({ ...still, check }, 1_000, 1)).toBe(0);
    expect(failures).toBe(-1);
  });

  it('says how much is under way for ever', async () => {
    const stuck: Stillness = { ...still, outboxes: async () => ({ announced: 7, unsent: 3 }) };

    expect(await untilStill({ ...stuck, behind: async () => 2 }, 50, 1)).toBe(5);
  });
});
