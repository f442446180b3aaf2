import type { OrganisationModel } from '@whichdoor/contracts';
import { fixedId } from './fixed-id.js';

/** Areas of the demonstration sector. None of them is on any map. */
export const demonstrationAreas = [
  'northside',
  'riverbend',
  'harbour',
  'millbrook',
  'eastfield',
  'hillcrest',
] as const;
export type DemonstrationArea = (typeof demonstrationAreas)[number];

type Site = { readonly key: string; readonly name: string; readonly area: DemonstrationArea };
type Organisation = {
  readonly name: string;
  readonly model: OrganisationModel;
  readonly governanceWords: string | null;
  readonly sites: readonly Site[];
};

const site = (key: string, name: string, area: DemonstrationArea): Site => ({ key, name, area });

const described = {
  exchange: {
    name: 'Fernway Peer Exchange',
    model: 'PEER_LED',
    governanceWords:
      'Governed by a committee of people who use or have used drugs; members vote on the plan each year.',
    sites: [
      site('exchange shop', 'Fernway shopfront', 'riverbend'),
      site('exchange van', 'Fernway outreach van', 'northside'),
    ],
  },
  withdrawalUnit: {
    name: 'Tidewater Withdrawal Unit',
    model: 'NON_PEER',
    governanceWords: 'A board appointed by the hospital that houses the unit.',
    sites: [site('withdrawal ward', 'Tidewater ward', 'harbour')],
  },
  lanternHouse: {
    name: 'Lantern House Rehabilitation',
    model: 'PEER_DELIVERED_EXPERT_DESIGNED',
    governanceWords: 'A board of directors; former residents hold two of its nine seats.',
    sites: [site('lantern farm', 'Lantern House farm', 'millbrook')],
  },
  secondWind: {
    name: 'Second Wind Community',
    model: 'NON_PEER',
    governanceWords: null,
    sites: [site('second wind', 'Second Wind residence', 'hillcrest')],
  },
  clinic: {
    name: 'Saltbush Opioid Treatment Clinic',
    model: 'NON_PEER',
    governanceWords: 'Run by a partnership of general practitioners.',
    sites: [
      site('clinic east', 'Saltbush East', 'eastfield'),
      site('clinic harbour', 'Saltbush Harbour', 'harbour'),
    ],
  },
  mentalHealth: {
    name: 'Stillwater Mental Health',
    model: 'PEER_STAFFED',
    governanceWords: 'A public service; a council of people with lived experience advises it.',
    sites: [site('stillwater', 'Stillwater rooms', 'northside')],
  },
  youth: {
    name: 'Kitestring Youth Service',
    model: 'PEER_STAFFED',
    governanceWords: 'A community board; four young people are full members of it.',
    sites: [site('kitestring', 'Kitestring drop-in', 'eastfield')],
  },
  refuge: {
    name: 'Wattle Gate Women’s Refuge',
    model: 'NON_PEER',
    governanceWords: 'A collective of women from the area.',
    sites: [site('wattle gate', 'Wattle Gate office', 'hillcrest')],
  },
  crisis: {
    name: 'Doorstep Crisis Accommodation',
    model: 'NON_PEER',
    governanceWords: null,
    sites: [site('doorstep', 'Doorstep night desk', 'riverbend')],
  },
  housing: {
    name: 'Keystone Supported Housing',
    model: 'NON_PEER',
    governanceWords: 'A housing association; tenants elect a third of its board.',
    sites: [site('keystone', 'Keystone office', 'millbrook')],
  },
  legal: {
    name: 'Even Ground Community Legal Service',
    model: 'NON_PEER',
    governanceWords: 'A membership association.',
    sites: [site('even ground', 'Even Ground rooms', 'harbour')],
  },
  family: {
    name: 'Under One Roof Family Service',
    model: 'PEER_STAFFED',
    governanceWords: null,
    sites: [site('one roof', 'Under One Roof house', 'eastfield')],
  },
  primaryHealth: {
    name: 'Corner Street Primary Health',
    model: 'NON_PEER',
    governanceWords: 'A community health centre with an elected board.',
    sites: [
      site('corner street', 'Corner Street centre', 'northside'),
      site('corner outreach', 'Corner Street outreach room', 'millbrook'),
    ],
  },
} as const satisfies Readonly<Record<string, Organisation>>;

export type OrganisationKey = keyof typeof described;

export type DemonstrationOrganisation = Organisation & { readonly key: OrganisationKey; readonly id: string };

/** The organisations of the demonstration sector, with their sites. All of them are invented. */
export const organisations: readonly DemonstrationOrganisation[] = Object.entries(described).map(
  ([key, organisation]) => ({
    ...organisation,
    key: key as OrganisationKey,
    id: fixedId(`organisation ${key}`),
  }),
);

/** Ids by a short name, for example `demonstrationOrganisations.exchange`. */
export const demonstrationOrganisations = Object.fromEntries(
  organisations.map(({ key, id }) => [key, id]),
) as Readonly<Record<OrganisationKey, string>>;

/** Id of a site by its key. */
export const siteId = (key: string): string => fixedId(`site ${key}`);
