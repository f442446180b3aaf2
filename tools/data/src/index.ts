export { demonstrationAccounts, type DemonstrationAccount } from './demonstration/accounts.js';
export {
  demonstrationAreas,
  demonstrationOrganisations,
  type DemonstrationArea,
  type OrganisationKey,
} from './demonstration/organisations.js';
