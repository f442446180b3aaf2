import { placeSets } from './place.js';
import { whereIs } from './place-at.js';

const at = (pathname: string, before: Parameters<typeof whereIs>[2] = null) => {
  const { set, place } = whereIs(placeSets, pathname, before);
  return [set?.name, place?.path ?? null];
};

describe('where somebody is', () => {
  it.each([
    ['/today', 'set.clients', '/today'],
    ['/capture', 'set.clients', '/today'],
    ['/needs/new', 'set.clients', '/today'],
    ['/doors/refer/one', 'set.clients', '/doors'],
    ['/referrals/one', 'set.clients', '/inbox'],
    ['/gaps', 'set.planning', '/gaps'],
    ['/listings/one/criteria/new', 'set.administration', '/listings'],
  ])('is a place, for every page: %s', (pathname, set, path) => {
    expect(at(pathname)).toEqual([set, path]);
  });

  it('stays the kind of work that they were at, where a page belongs to several', () => {
    expect(at('/services/one', 'set.clients')).toEqual(['set.clients', '/doors']);
    expect(at('/services/one', 'set.planning')).toEqual(['set.planning', '/criteria']);
    expect(at('/notes', 'set.clients')).toEqual(['set.clients', '/notes']);
    expect(at('/notes', 'set.planning')).toEqual(['set.planning', '/notes']);
    expect(at('/services/one', 'set.administration')).toEqual(['set.administration', '/listings']);
  });

  it('stays the kind of work that they were at, where a page belongs to none', () => {
    expect(at('/look', 'set.planning')).toEqual(['set.planning', null]);
  });

  it('is no place because its address begins like one', () => {
    expect(at('/todayish')).toEqual(['set.clients', null]);
  });
});
