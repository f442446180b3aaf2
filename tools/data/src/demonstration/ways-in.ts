import type { OrganisationKey } from './organisations.js';

/** Where to go and when, whom to call and whom to ask for. */
export type WayIn = {
  readonly addressWords: string | null;
  readonly phoneWords: string | null;
  readonly askForWords: string | null;
  readonly hoursWords: string | null;
};

const nothing: WayIn = { addressWords: null, phoneWords: null, askForWords: null, hoursWords: null };

/** How one gets to each organisation's services. Streets and numbers are on no map and in no telephone book. */
export const waysIn: Readonly<Record<OrganisationKey, WayIn>> = {
  exchange: {
    addressWords: '12 Fernway, Riverbend: the green door',
    phoneWords: '5550 0101',
    askForWords: 'whoever is at the counter',
    hoursWords: 'Monday to Saturday, 10 am to 8 pm.',
  },
  withdrawalUnit: {
    addressWords: 'Tidewater Hospital, level 2, Old Harbour',
    phoneWords: '5550 0112',
    askForWords: 'the admissions nurse',
    hoursWords: 'Telephone at any hour.',
  },
  lanternHouse: {
    addressWords: 'Lantern House farm, Mill Lane, Millbrook',
    phoneWords: '5550 0123',
    askForWords: 'the house coordinator',
    hoursWords: 'Arrivals on Mondays and Thursdays, 9 am to noon.',
  },
  secondWind: {
    addressWords: '40 Ridge Road, Hillcrest',
    phoneWords: '5550 0134',
    askForWords: 'intake',
    hoursWords: 'Weekday mornings.',
  },
  clinic: {
    addressWords: 'Saltbush East, 3 Orchard Street, Eastfield',
    phoneWords: '5550 0145',
    askForWords: 'reception',
    hoursWords: 'Weekdays, 8 am to 4 pm.',
  },
  mentalHealth: {
    addressWords: 'Stillwater rooms, 8 Weir Street, Northside',
    phoneWords: '5550 0156',
    askForWords: 'the duty worker',
    hoursWords: 'Weekdays, 9 am to 5 pm.',
  },
  youth: {
    ...nothing,
    addressWords: 'Kitestring, beside the library, Eastfield',
    phoneWords: '5550 0167; text messages are fine',
    hoursWords: 'Weekdays, noon to 7 pm.',
  },
  // A refuge does not say where it is: the telephone is its door.
  refuge: { ...nothing, phoneWords: '5550 0178. Where the house is, we tell you on the telephone.' },
  crisis: {
    ...nothing,
    addressWords: 'Doorstep night desk, 1 Quay Street, Riverbend',
    phoneWords: '5550 0189',
    hoursWords: 'The desk opens at 5 pm.',
  },
  housing: {
    addressWords: 'Keystone office, 22 Mill Lane, Millbrook',
    phoneWords: '5550 0190',
    askForWords: 'tenancy intake',
    hoursWords: 'Weekdays, 10 am to 3 pm.',
  },
  legal: {
    addressWords: 'Even Ground, 5 Court Row, Old Harbour',
    phoneWords: '5550 0104',
    askForWords: 'the duty lawyer',
    hoursWords: 'Tuesday and Thursday, 1 pm to 6 pm, without appointment.',
  },
  family: {
    ...nothing,
    addressWords: 'Under One Roof, 17 Orchard Street, Eastfield',
    phoneWords: '5550 0115',
    hoursWords: 'Weekdays, 9 am to 4 pm.',
  },
  primaryHealth: {
    addressWords: 'Corner Street centre, 2 Corner Street, Northside',
    phoneWords: '5550 0126',
    askForWords: 'the practice nurse',
    hoursWords: 'Weekdays, 8.30 am to 5 pm.',
  },
};
