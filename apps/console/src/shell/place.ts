import type { Permission } from '@whichdoor/contracts';
import type { LucideIcon } from 'lucide-react';
import { ChartBarStacked, DoorOpen, Scale, Split } from 'lucide-react';
import type { ShellKey } from './shell.words.js';

/** Somewhere to be, shown in the bar of whoever holds the permission. */
export type Place = {
  readonly path: string;
  readonly name: ShellKey;
  readonly Icon: LucideIcon;
  readonly permission: Permission;
};

/** The places that belong to one kind of work. Somebody with two roles sees both sets, and one switch. */
export type PlaceSet = { readonly name: ShellKey; readonly places: readonly Place[] };

/** In the order in which they stand in the bar; the first one is where that work begins. */
export const placeSets: readonly PlaceSet[] = [
  {
    name: 'set.clients',
    places: [{ path: '/doors', name: 'place.doors', Icon: DoorOpen, permission: 'SERVICE_MATCH' }],
  },
  {
    name: 'set.planning',
    places: [
      { path: '/gaps', name: 'place.gaps', Icon: ChartBarStacked, permission: 'GAP_READ' },
      { path: '/criteria', name: 'place.criteria', Icon: Scale, permission: 'GAP_READ' },
      { path: '/what-if', name: 'place.whatIf', Icon: Split, permission: 'GAP_READ' },
    ],
  },
  { name: 'set.administration', places: [] },
];

/** The sets of somebody who may do these things, each with only the places that are theirs. */
export const placeSetsFor = (may: (permission: Permission) => boolean): readonly PlaceSet[] =>
  placeSets
    .map((set) => ({ ...set, places: set.places.filter(({ permission }) => may(permission)) }))
    .filter(({ places }) => places.length > 0);
