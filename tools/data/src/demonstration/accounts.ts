import type { Role } from '@whichdoor/contracts';
import { fixedId } from './fixed-id.js';
import { demonstrationOrganisations, type OrganisationKey } from './organisations.js';

/** A person who can sign in to the demonstration sector. */
export type DemonstrationAccount = {
  /** UUID: the subject of the person's tokens */
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** UUID of the organisation; null for people who work for the sector */
  readonly organisationId: string | null;
  /** Code of the team within the organisation; null where there is none */
  readonly team: string | null;
};

const account = (
  username: string,
  called: string,
  roles: readonly Role[],
  organisation: OrganisationKey | null = null,
  team: string | null = null,
): DemonstrationAccount => ({
  id: fixedId(`account ${username}`),
  username,
  name: `${called} (demonstration)`,
  roles,
  organisationId: organisation && demonstrationOrganisations[organisation],
  team,
});

/** Demonstration accounts, named after what they are for. None of them is a real person. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  account('peer-worker', 'Peer Worker', ['worker'], 'exchange', 'shopfront'),
  account('second-worker', 'Second Worker', ['worker'], 'youth', 'drop-in'),
  account('intake-worker', 'Intake Worker', ['worker'], 'withdrawalUnit', 'intake'),
  account('coordinator', 'Coordinator', ['coordinator'], 'exchange', 'shopfront'),
  account('manager', 'Manager', ['manager'], 'exchange'),
  account('planner', 'Sector Planner', ['planner']),
  account('policy-officer', 'Policy Officer', ['policy']),
  account('custodian', 'Data Custodian', ['custodian']),
  account('organisation-admin', 'Organisation Administrator', ['organisation-admin'], 'withdrawalUnit'),
  account('sector-admin', 'Sector Administrator', ['sector-admin']),
];
