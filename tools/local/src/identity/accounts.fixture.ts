import type { DemonstrationAccount } from './account.js';

/** The demonstration's password; public, and for the embedded identity alone. */
export const openDoor = 'open-door';

export const organisationId = '0197a000-0000-4000-8000-0000000000aa';

const account = (
  username: string,
  name: string,
  rest: Partial<DemonstrationAccount> = {},
): DemonstrationAccount => ({
  username,
  name: `${name} (demonstration)`,
  password: openDoor,
  roles: ['worker'],
  organisationId,
  team: null,
  ...rest,
});

/** People like those of the demonstration sector. */
export const testAccounts: readonly DemonstrationAccount[] = [
  account('peer-worker', 'Peer Worker', { team: 'outreach' }),
  account('intake-worker', 'Intake Worker'),
  account('coordinator', 'Coordinator', { roles: ['coordinator'] }),
  account('planner', 'Sector Planner', { roles: ['planner'], organisationId: null }),
];
