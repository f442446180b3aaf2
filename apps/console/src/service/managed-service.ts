import type { ManagedServiceQuery } from '../graph/operations.generated.js';

/** A service as those who look after it see it. */
export type ManagedService = NonNullable<ManagedServiceQuery['service']>;
/** One of its criteria, in force or ended. */
export type ManagedCriterion = ManagedService['criteria'][number];
