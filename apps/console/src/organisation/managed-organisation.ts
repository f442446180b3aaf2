import type { ManagedOrganisationQuery } from '../graph/operations.generated.js';

/** An organisation as those who look after it see it. */
export type ManagedOrganisation = NonNullable<ManagedOrganisationQuery['organisation']>;
