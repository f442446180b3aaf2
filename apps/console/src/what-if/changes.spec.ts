import { readChanges, writeChanges } from './changes.js';

const [one, other] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const read = (query: string) => readChanges(new URLSearchParams(query));

describe('what is thought of as otherwise', () => {
  it('is read as it was written, whatever stands beside it', () => {
    const changes = {
      criteria: [one],
      classes: ['JUSTICE' as const],
      loosened: [{ criterion: other, value: 30 }],
    };
    const written = writeChanges(changes, new URLSearchParams(`area=harbour&drop=${other}`));

    expect(readChanges(written)).toEqual(changes);
    expect(written.get('area')).toBe('harbour');
  });

  it.each([
    'drop=all',
    'dropAll=EVERYTHING',
    `loosen=${one}`,
    `loosen=${one}:many`,
    'loosen=30',
    `loosen=${one}:-3`,
  ])('makes nothing of %s', (query) => {
    expect(read(query)).toEqual({ criteria: [], classes: [], loosened: [] });
  });

  it('has one number for each rule, and none for one that is left out', () => {
    expect(read(`loosen=${one}:90&loosen=${one}:30`).loosened).toEqual([{ criterion: one, value: 30 }]);
    expect(read(`drop=${one}&loosen=${one}:90`).loosened).toEqual([]);
  });

  it('names no more rules than one question may', () => {
    const ids = Array.from({ length: 30 }, (_, at) => one.replace(/.{2}$/, String(at + 10)));
    const { criteria, loosened } = read(
      [...ids.slice(0, 15).map((id) => `drop=${id}`), ...ids.slice(15).map((id) => `loosen=${id}:1`)].join(
        '&',
      ),
    );

    expect(criteria.length + loosened.length).toBe(20);
  });
});
