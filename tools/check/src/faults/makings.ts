import type { Service } from './rig.js';

/** Events that tell that something was made, and where it then is, under the key of the event. */
export const makings: Readonly<Record<string, { readonly service: Service; readonly table: string }>> = {
  ServiceListed: { service: 'directory', table: 'service' },
  NeedIdentified: { service: 'intake', table: 'need' },
  EncounterRecorded: { service: 'intake', table: 'encounter' },
  OfferSent: { service: 'referrals', table: 'offer' },
};
