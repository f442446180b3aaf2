import { pageOf, toConnection } from './pagination.js';

type Row = { readonly at: string; readonly id: string };
const row = (minute: number): Row => ({
  at: `2026-11-23T09:0${minute}:00.000Z`,
  id: `00000000-0000-4000-8000-00000000000${minute}`,
});
const keyOf = ({ at, id }: Row) => [at, id];
const cursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

describe('a page of a list', () => {
  it('ends in a cursor from which the next one reads on', () => {
    const first = toConnection([row(1), row(2), row(3)], pageOf({ first: 2 }), keyOf);

    expect(first.nodes).toEqual([row(1), row(2)]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(pageOf({ first: 2, after: first.pageInfo.endCursor }).after).toEqual(keyOf(row(2)));
  });

  it('says that nothing follows when nothing does', () => {
    const { pageInfo } = toConnection([], pageOf({}), keyOf);

    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });

  it.each([0, -1, 101])('refuses to hold %d rows', (first) => {
    expect(() => pageOf({ first })).toThrow('A page of this list holds 1 to 100 rows.');
  });

  it.each([
    ['nonsense', 'nonsense'],
    ['of another list', cursor(['a name', row(1).id])],
    ['with an id that is none', cursor([row(1).at, "' or true"])],
    ['with too many parts', cursor([row(1).at, row(1).id, 'more'])],
    ['that is no list', cursor({ at: row(1).at })],
  ])('refuses a cursor that is %s', (_, after) => {
    expect(() => pageOf({ after })).toThrow('This cursor is not one of this list.');
  });
});
