import { roles as knownRoles, type Role } from '@whichdoor/contracts';
import { z } from 'zod';
import { Unauthenticated } from './unauthenticated.js';

/** Who is asking, as a verified access token says it. */
export type User = {
  /** UUID: the token's subject */
  readonly id: string;
  readonly name: string;
  /** `system` is an agency system or a tool that signed in with its own credentials. */
  readonly kind: 'person' | 'system';
  /** UUID of the organisation in the directory; null for staff of the whole sector */
  readonly organisationId: string | null;
  /** Code of the team, or null */
  readonly team: string | null;
  readonly roles: readonly Role[];
};

const uuid = z.guid();

const Claims = z.object({
  // Ids travel in events and columns of type uuid, so a subject that is a user name must never get in.
  sub: uuid,
  azp: z.string().optional(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
  realm_access: z.object({ roles: z.array(z.string()) }).optional(),
  organization: z.record(z.string(), z.object({ id: uuid })).optional(),
  groups: z.array(z.string()).optional(),
});

const isRole = (role: string): role is Role => (knownRoles as readonly string[]).includes(role);

const teamOf = (groups: readonly string[]) => {
  const team = groups.find((group) => /^\/team\/[^/]+$/.test(group));
  return team ? team.slice('/team/'.length) : null;
};

/**
 * Reads the user from the claims of a token whose signature was already verified.
 *
 * @param claims payload of a Keycloak 26 access token
 * @throws Unauthenticated when the subject is not a UUID or the organisation is not clear
 */
export const userFromClaims = (claims: unknown): User => {
  const parsed = Claims.safeParse(claims);
  if (!parsed.success) throw new Unauthenticated('The access token does not say who you are.');
  const { sub, azp, name, preferred_username, realm_access, organization, groups } = parsed.data;
  const organisations = Object.values(organization ?? {});
  if (organisations.length > 1)
    throw new Unauthenticated('The access token names more than one organisation.');
  // Keycloak names the account of a client this way; no other claim tells systems from people.
  const isSystem = azp !== undefined && preferred_username === `service-account-${azp}`;
  // Frozen: requests with one token share it.
  return Object.freeze({
    id: sub.toLowerCase(),
    name: name ?? (isSystem ? azp : preferred_username) ?? 'Unnamed',
    kind: isSystem ? 'system' : 'person',
    organisationId: organisations[0]?.id.toLowerCase() ?? null,
    team: teamOf(groups ?? []),
    roles: Object.freeze([...new Set((realm_access?.roles ?? []).filter(isRole))]),
  });
};
