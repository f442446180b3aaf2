import { isWider, type Readers } from './readers.js';

const readers = (permission: Readers['permission'], ...partnerIds: string[]): Readers => ({
  permission,
  partnerIds,
});

describe('who may read an insight after a change', () => {
  it.each([
    [readers('TEAM'), readers('ORGANISATION'), true],
    [readers('ORGANISATION'), readers('PARTNERS', 'one'), true],
    [readers('PARTNERS', 'one'), readers('PARTNERS', 'one', 'two'), true],
    [readers('PARTNERS', 'one'), readers('PARTNERS', 'two'), true],
    [readers('SECTOR'), readers('PUBLIC'), true],
    [readers('PARTNERS', 'one', 'two'), readers('PARTNERS', 'two'), false],
    [readers('PUBLIC'), readers('TEAM'), false],
    [readers('PARTNERS', 'one'), readers('ORGANISATION'), false],
  ])('from %o to %o is wider: %s', (before, after, wider) => {
    expect(isWider(before, after)).toBe(wider);
  });
});
