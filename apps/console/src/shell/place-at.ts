import type { Place, PlaceSet } from './place.js';

/** Where an address is among the places of somebody. */
export type Whereabouts = { readonly set: PlaceSet | undefined; readonly place: Place | null };

const isBelow = (pathname: string, path: string) => pathname === path || pathname.startsWith(`${path}/`);

const placeIn = (set: PlaceSet, pathname: string): Place | undefined =>
  set.places.find(({ path }) => isBelow(pathname, path)) ??
  set.places.find(({ belongs = [] }) => belongs.some((path) => isBelow(pathname, path)));

/**
 * The place that an address belongs to, and its set. What belongs to several is where the person was before; what
 * belongs to none leaves them there.
 * @param before the name of the set in which they were
 */
export const whereIs = (
  sets: readonly PlaceSet[],
  pathname: string,
  before: PlaceSet['name'] | null,
): Whereabouts => {
  const last = sets.find(({ name }) => name === before);
  for (const set of last ? [last, ...sets] : sets) {
    const place = placeIn(set, pathname);
    if (place) return { set, place };
  }
  return { set: last ?? sets[0], place: null };
};
