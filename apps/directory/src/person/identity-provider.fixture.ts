import { roles as knownRoles } from '@whichdoor/contracts';
import type { IdentityRoutes } from '@whichdoor/testing';

/** An account at the provider. */
export type Account = {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly roles: Set<string>;
  /** The provider breaks when this account is changed. */
  readonly failsOnChange?: boolean;
};

/** The secret with which the directory's own client signs in. */
export const adminClientSecret = 'only-for-this-test';

/** Keycloak's few admin routes over these accounts, for a test that asks what the directory does with them. */
export const identityProvider = (accounts: readonly Account[]): IdentityRoutes => {
  const representation = ({ id, name, organisationId }: Account) => ({
    id,
    username: id,
    firstName: name,
    ...(organisationId ? { attributes: { organisation_id: [organisationId] } } : {}),
  });
  const role = (name: string) => ({ id: `role-${name}`, name });

  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://provider');
    const answer = (status: number, body?: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? '' : JSON.stringify(body));
      return true;
    };

    if (pathname === '/realms/whichdoor/protocol/openid-connect/token')
      return request.headers.authorization ===
        `Basic ${Buffer.from(`whichdoor-directory:${adminClientSecret}`).toString('base64')}`
        ? answer(200, { access_token: 'admin', expires_in: 60 })
        : answer(401);
    if (!pathname.startsWith('/admin/realms/whichdoor/')) return false;
    if (request.headers.authorization !== 'Bearer admin') return answer(401);

    const [kind, id, sub, , which] = pathname.slice('/admin/realms/whichdoor/'.length).split('/');
    if (kind !== 'users') return answer(404);
    if (!id) {
      const wanted = /^organisation_id:(.+)$/.exec(searchParams.get('q') ?? '')?.[1];
      return answer(
        200,
        accounts.filter(({ organisationId }) => organisationId === wanted).map(representation),
      );
    }
    const account = accounts.find((each) => each.id === id);
    if (!account) return answer(404);
    if (sub !== 'role-mappings') return answer(200, representation(account));
    if (which === 'available')
      return answer(200, knownRoles.filter((name) => !account.roles.has(name)).map(role));
    if (request.method === 'GET') return answer(200, [...account.roles, 'offline_access'].map(role));

    if (account.failsOnChange) return answer(500);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      for (const { name } of JSON.parse(body) as { name: string }[])
        if (request.method === 'POST') account.roles.add(name);
        else account.roles.delete(name);
      answer(204);
    });
    return true;
  };
};
