import type { Door } from './door.js';
import { housingLawAndFamily } from './doors/housing-law-and-family.js';
import { mindAndYouth } from './doors/mind-and-youth.js';
import { peerAndPrimaryHealth } from './doors/peer-and-primary-health.js';
import { withdrawalAndRehabilitation } from './doors/withdrawal-and-rehabilitation.js';

/** Every service of the demonstration sector. All of them are invented. */
export const doors: readonly Door[] = [
  ...peerAndPrimaryHealth,
  ...withdrawalAndRehabilitation,
  ...mindAndYouth,
  ...housingLawAndFamily,
];
