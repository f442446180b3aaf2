import type { Account } from './account.js';
import { administrationAudience, administrationClient, apiAudience } from './clients.js';

/** Keycloak gives every account this role beside the ones that mean something. */
export const defaultRole = 'default-roles-whichdoor';

const splitName = (name: string) => {
  const [, given_name, family_name] = /^(.*\S)\s+(\S+)$/.exec(name) ?? [];
  return given_name ? { given_name, family_name } : { given_name: name };
};

/** What the `profile` scope tells about a person, as Keycloak tells it. */
export const profileClaims = (account: Account) => ({
  name: account.name,
  preferred_username: account.username,
  ...splitName(account.name),
});

/** Organisation and team, wherever a token tells who somebody is. */
const belongingClaims = ({ organisationId, team }: Account) => ({
  // A Keycloak mapper of the user attribute `organisation_id` to the claim `organization.own.id` gives this shape.
  ...(organisationId === null ? {} : { organization: { own: { id: organisationId } } }),
  ...(team === null ? {} : { groups: [`/team/${team}`] }),
});

/** The claims of an access token that are about the account and not about the token. */
export const accessClaims = (account: Account, clientId: string) => {
  const isAdministration = account.kind === 'client' && clientId === administrationClient;
  return {
    aud: isAdministration ? [administrationAudience, 'account'] : [apiAudience, 'account'],
    typ: 'Bearer',
    azp: clientId,
    sub: account.id,
    realm_access: { roles: [defaultRole, ...account.roles] },
    ...(isAdministration
      ? {
          resource_access: {
            [administrationAudience]: { roles: ['manage-users', 'view-users', 'query-users'] },
          },
        }
      : {}),
    ...belongingClaims(account),
    ...(account.kind === 'client'
      ? { preferred_username: account.username, client_id: clientId }
      : profileClaims(account)),
  };
};
