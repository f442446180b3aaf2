export { demonstrationAccounts, type DemonstrationAccount } from './demonstration/accounts.js';
export { loadDemonstration, type DemonstrationSettings } from './demonstration/load-demonstration.js';
export {
  demonstrationAreas,
  demonstrationOrganisations,
  type DemonstrationArea,
  type OrganisationKey,
} from './demonstration/organisations.js';
export { demonstrationPeople, type DemonstrationPerson } from './demonstration/people.js';
export { obtainClientToken, type ClientCredentials } from './import/sign-in.js';
