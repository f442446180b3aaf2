import type { Permission } from '@whichdoor/contracts';
import type { LucideIcon } from 'lucide-react';
import {
  Building2,
  ChartBarStacked,
  DoorClosed,
  DoorOpen,
  History,
  Inbox,
  NotebookPen,
  Scale,
  Split,
  Sun,
  Users,
} from 'lucide-react';
import type { ShellKey } from './shell.words.js';

/** Somewhere to be, shown in the bar of whoever holds the permission, or one of them. */
export type Place = {
  readonly path: string;
  readonly name: ShellKey;
  readonly Icon: LucideIcon;
  readonly permission: Permission | readonly Permission[];
  /** Other pages that one comes to from there: it is the current place on these as well */
  readonly belongs?: readonly string[];
};

/** The places that belong to one kind of work. Somebody with two roles sees both sets, and one switch. */
export type PlaceSet = {
  readonly name: Extract<ShellKey, `set.${string}`>;
  readonly places: readonly Place[];
};

/** In the order in which they stand in the bar; the first one is where that work begins. */
export const placeSets: readonly PlaceSet[] = [
  {
    name: 'set.clients',
    places: [
      {
        path: '/today',
        name: 'place.today',
        Icon: Sun,
        permission: 'ENCOUNTER_RECORD',
        belongs: ['/capture', '/needs'],
      },
      {
        path: '/doors',
        name: 'place.doors',
        Icon: DoorOpen,
        permission: 'SERVICE_MATCH',
        belongs: ['/services'],
      },
      {
        path: '/inbox',
        name: 'place.inbox',
        Icon: Inbox,
        permission: 'OFFER_READ',
        belongs: ['/referrals'],
      },
      { path: '/notes', name: 'place.notes', Icon: NotebookPen, permission: 'INSIGHT_NOTE' },
    ],
  },
  {
    name: 'set.planning',
    places: [
      { path: '/gaps', name: 'place.gaps', Icon: ChartBarStacked, permission: 'GAP_READ' },
      {
        path: '/criteria',
        name: 'place.criteria',
        Icon: Scale,
        permission: 'GAP_READ',
        belongs: ['/services'],
      },
      { path: '/what-if', name: 'place.whatIf', Icon: Split, permission: 'GAP_READ' },
      { path: '/notes', name: 'place.notes', Icon: NotebookPen, permission: 'INSIGHT_READ' },
    ],
  },
  {
    name: 'set.administration',
    places: [
      {
        path: '/organisations',
        name: 'place.organisations',
        Icon: Building2,
        permission: 'ORGANISATION_REVISE',
      },
      {
        path: '/listings',
        name: 'place.services',
        Icon: DoorClosed,
        permission: ['CRITERION_PUBLISH', 'CAPACITY_CONFIRM'],
        belongs: ['/services'],
      },
      { path: '/people', name: 'place.people', Icon: Users, permission: 'PERSON_READ' },
      { path: '/audit', name: 'place.audit', Icon: History, permission: 'AUDIT_READ' },
    ],
  },
];

/**
 * The sets of somebody who may do these things, each with only the places that are theirs. A set in which nothing is theirs
 * but what another one holds before it is no work of theirs.
 */
export const placeSetsFor = (may: (permission: Permission) => boolean): readonly PlaceSet[] => {
  const held = new Set<string>();
  return placeSets
    .map((set) => ({ ...set, places: set.places.filter(({ permission }) => [permission].flat().some(may)) }))
    .filter(({ places }) => {
      const isWork = places.some(({ path }) => !held.has(path));
      for (const { path } of places) held.add(path);
      return isWork;
    });
};
