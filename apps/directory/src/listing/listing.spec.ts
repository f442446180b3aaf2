import { aServiceRow } from './listing.fixture.js';
import {
  capacityTold,
  comparableName,
  digestOf,
  doubtsAbout,
  organisationTold,
  serviceTold,
} from './listing.js';

const active = { status: 'ACTIVE' } as const;
const inactive = { status: 'INACTIVE' } as const;

describe('the digest of a row', () => {
  it('is the same for the same content, whatever is left out or null', () => {
    const row = aServiceRow();

    expect(digestOf({ ...row, feeWords: null }, true)).toBe(digestOf(row, true));
  });

  it.each([
    ['a word', { eligibilityWords: 'Adults, 30 days  sober' }],
    ['its state', { isActive: false }],
    ['its organisation', { organisationRowId: 'other' }],
    ['a figure', { capacityAvailable: 0 }],
  ])('differs with %s', (_, change) => {
    const row = aServiceRow({ organisationRowId: 'one' });

    expect(digestOf({ ...row, ...change }, true)).not.toBe(digestOf(row, true));
  });

  it('differs when the organisation comes or goes', () => {
    expect(digestOf(aServiceRow({ rowId: '1' }), false)).not.toBe(
      digestOf(aServiceRow({ rowId: '1' }), true),
    );
  });
});

describe('what a row says', () => {
  it('keeps words exactly as they are', () => {
    const eligibilityWords = ' Must be  "clean" ;  ages 5 - 14\n';

    expect(serviceTold(aServiceRow({ eligibilityWords }), active).eligibilityWords).toBe(eligibilityWords);
  });

  it('keeps what is inactive, outside the lists', () => {
    expect(serviceTold(aServiceRow({ isActive: false }), active).status).toBe('WITHDRAWN');
    expect(serviceTold(aServiceRow(), inactive).status).toBe('WITHDRAWN');
    expect(organisationTold(aServiceRow({ isActive: false })).status).toBe('INACTIVE');
  });

  it.each([
    [12, 10, null, 1],
    [-1, null, null, 1],
    [null, 10, null, 1],
    [null, null, null, 0],
    [2, 10, { available: 2, maximum: 10 }, 0],
    [2, null, { available: 2, maximum: null }, 0],
  ])('takes %s places of %s for %j', (capacityAvailable, capacityMaximum, capacity, remarks) => {
    const told = capacityTold(aServiceRow({ capacityAvailable, capacityMaximum }));

    expect(told.capacity).toEqual(capacity);
    expect(told.remarks).toHaveLength(remarks);
  });

  it('is doubtful where it is out of the lists, or likely to be listed twice', () => {
    expect(doubtsAbout(aServiceRow(), { organisation: active, hasNamesake: false })).toEqual([]);
    expect(doubtsAbout(aServiceRow(), { organisation: active, hasNamesake: true })).toHaveLength(1);
    expect(doubtsAbout(aServiceRow(), { organisation: inactive, hasNamesake: false })).toHaveLength(1);
    expect(
      doubtsAbout(aServiceRow({ isActive: false }), { organisation: inactive, hasNamesake: true }),
    ).toHaveLength(2);
  });
});

it('takes names that differ in case and spaces for one', () => {
  expect(comparableName('  Night   SHELTER ')).toBe(comparableName('night shelter'));
});
