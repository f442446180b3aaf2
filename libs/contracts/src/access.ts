/** Roles, as the identity provider names them. */
export const roles = [
  'worker',
  'coordinator',
  'manager',
  'planner',
  'policy',
  'organisation-admin',
  'sector-admin',
  'custodian',
] as const;
export type Role = (typeof roles)[number];

/** Roles that reach beyond one organisation: only an administrator of the sector gives and takes them. */
export const sectorRoles: readonly Role[] = ['planner', 'policy', 'sector-admin', 'custodian'];

/** Roles of those who work with clients: nobody else sees what is kept of one. */
export const clientRoles = ['worker', 'coordinator', 'manager'] as const satisfies readonly Role[];
const administration = ['organisation-admin', 'sector-admin'] as const satisfies readonly Role[];

/**
 * Which roles hold which permission. One permission stands beside every operation of the graph; administrators hold
 * none that reaches client content, and a test walks every operation with every role.
 */
export const rolesWith = {
  DIRECTORY_READ: roles,
  SERVICE_MATCH: clientRoles,
  ORGANISATION_REGISTER: ['sector-admin'],
  ORGANISATION_REVISE: administration,
  SERVICE_LIST: administration,
  CRITERION_PUBLISH: ['manager', ...administration],
  CAPACITY_CONFIRM: ['coordinator', 'manager', 'organisation-admin'],
  LISTING_IMPORT: ['sector-admin'],
  PERSON_READ: administration,
  ROLE_GRANT: administration,
  AUDIT_READ: administration,

  ENCOUNTER_RECORD: clientRoles,
  ENCOUNTER_READ: clientRoles,
  NEED_OPEN: clientRoles,
  NEED_CLOSE: clientRoles,
  NEED_READ: clientRoles,

  REFERRAL_SEND: clientRoles,
  REFERRAL_READ: clientRoles,
  OFFER_READ: clientRoles,
  OFFER_DECIDE: clientRoles,
  OFFER_TAKE_BACK: clientRoles,
  GAP_RECORD: clientRoles,

  INSIGHT_NOTE: clientRoles,
  INSIGHT_READ: [...clientRoles, 'planner', 'policy'],
  INSIGHT_FATE_RECORD: clientRoles,

  GAP_READ: ['planner', 'policy'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof rolesWith;
export const permissions = Object.keys(rolesWith) as readonly Permission[];

/** All that somebody with these roles may do. Unknown roles give nothing. */
export const permissionsOf = (held: readonly Role[]): ReadonlySet<Permission> =>
  new Set(permissions.filter((permission) => rolesWith[permission].some((role) => held.includes(role))));
