export { demonstrationAccounts, type DemonstrationAccount } from './demonstration/accounts.js';
export { loadDemonstration, type DemonstrationSettings } from './demonstration/load-demonstration.js';
export {
  demonstrationAreas,
  demonstrationOrganisations,
  type DemonstrationArea,
  type OrganisationKey,
} from './demonstration/organisations.js';
export { demonstrationPeople, type DemonstrationPerson } from './demonstration/people.js';
export { loadOffers } from './demonstration/load-offers.js';
export { openGateway, type GatewayClient } from './gateway/gateway-client.js';
export { obtainClientToken, type ClientCredentials } from './import/sign-in.js';
export { importDirectory, type ImportSettings, type Totals } from './import/import-directory.js';
export { type ListingRow, type ReadRow } from './import/listing.js';
export { type Source } from './import/sources/source.js';
export { inParallel } from './demonstration/in-parallel.js';
