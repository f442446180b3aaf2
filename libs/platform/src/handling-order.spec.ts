import type { EventHandler } from './event-handler.js';
import { gatherByHandler } from './handling-order.js';

const aHandler = (type: string, isTogether: boolean): EventHandler => ({
  type,
  topic: 'test.door',
  schema: null as never,
  handle: async () => undefined,
  ...(isTogether ? { handleTogether: async () => undefined } : {}),
});
const handlers: Readonly<Record<string, EventHandler>> = {
  opened: aHandler('opened', true),
  shut: aHandler('shut', true),
  painted: aHandler('painted', false),
};
/** Written as `key type`. */
const gather = (...events: string[]) =>
  gatherByHandler(
    events.map((said) => {
      const [key = '', type = ''] = said.split(' ');
      return { topic: 'test.door', key, handler: handlers[type] as EventHandler, said };
    }),
  ).map((together) => together.map(({ said }) => said));

describe('gathering events for their handlers', () => {
  it('gives a handler all that it can take together at once', () => {
    expect(gather('a opened', 'b shut', 'c opened', 'd shut')).toEqual([
      ['a opened', 'c opened'],
      ['b shut', 'd shut'],
    ]);
  });

  it('keeps the order of one key, within a handler and between them', () => {
    expect(gather('a opened', 'a opened', 'a shut', 'b opened', 'a opened', 'c opened')).toEqual([
      ['a opened', 'a opened', 'b opened'],
      ['a shut'],
      ['a opened', 'c opened'],
    ]);
  });

  it('gives a handler one at a time that takes them so', () => {
    expect(gather('a painted', 'b painted')).toEqual([['a painted'], ['b painted']]);
  });

  it('lets nothing overtake an event of its key that is handled alone', () => {
    expect(gather('a opened', 'b painted', 'b opened', 'c opened')).toEqual([
      ['a opened'],
      ['b painted'],
      ['b opened', 'c opened'],
    ]);
  });

  it('never changes the order of a key, whatever comes', () => {
    const types = Object.keys(handlers);
    // A fixed walk through many mixtures: 3 keys, 3 types.
    for (let seed = 1; seed <= 200; seed += 1) {
      const events = Array.from({ length: 12 }, (_, at) => {
        const drawn = (seed * 7919 + at * 104_729 + ((seed * at) % 13)) % 9;
        return `${'abc'[drawn % 3]} ${types[Math.floor(drawn / 3)]} ${at}`;
      });
      const handled = gather(...events).flat();
      for (const key of 'abc')
        expect(handled.filter((said) => said.startsWith(key))).toEqual(
          events.filter((said) => said.startsWith(key)),
        );
    }
  });
});
