import { toDirectory } from './directory.js';
import { aListing, notUsing } from './listing.fixture.js';

describe('a directory', () => {
  it('has the same criteria of a listing for every area, so that the engine reads them once', () => {
    const anywhere = aListing({ areas: [], criteria: [notUsing] });

    const [criteria] = toDirectory([anywhere], null).criteria;

    expect(criteria?.criteria).toHaveLength(1);
    expect(toDirectory([anywhere], 'au/nsw/sydney').criteria[0]).toBe(criteria);
  });
});
