import type { Conversation } from './conversation.js';

/** What programs find: the routes, the keys, and their own way in. */
export const describeClients = (conversation: () => Conversation): void => {
  describe('discovery', () => {
    it('names the routes, code flow, PKCE and RS256', async () => {
      const response = await fetch(`${conversation().realm}/.well-known/openid-configuration`);
      const found = (await response.json()) as Record<string, unknown>;

      expect(found).toMatchObject({
        issuer: conversation().realm,
        authorization_endpoint: `${conversation().endpoint}/auth`,
        token_endpoint: `${conversation().endpoint}/token`,
        jwks_uri: `${conversation().endpoint}/certs`,
        userinfo_endpoint: `${conversation().endpoint}/userinfo`,
        end_session_endpoint: `${conversation().endpoint}/logout`,
        revocation_endpoint: `${conversation().endpoint}/revoke`,
      });
      expect(found['response_types_supported']).toContain('code');
      expect(found['grant_types_supported']).toEqual(
        expect.arrayContaining(['authorization_code', 'refresh_token', 'client_credentials']),
      );
      expect(found['code_challenge_methods_supported']).toContain('S256');
      expect(found['id_token_signing_alg_values_supported']).toContain('RS256');
    });

    it('publishes public keys and nothing private', async () => {
      const { keys } = (await (await fetch(`${conversation().endpoint}/certs`)).json()) as {
        keys: Record<string, unknown>[];
      };

      expect(keys).toContainEqual(expect.objectContaining({ kty: 'RSA', alg: 'RS256', use: 'sig' }));
      for (const key of keys) expect(key).not.toHaveProperty('d');
    });

    it('can be read by the console in a browser', async () => {
      const response = await fetch(`${conversation().realm}/.well-known/openid-configuration`, {
        headers: { origin: conversation().identity.consoleUrl },
      });

      expect(['*', conversation().identity.consoleUrl]).toContain(
        response.headers.get('access-control-allow-origin'),
      );
    });
  });

  describe('clients with their own credentials', () => {
    it('sign in as systems', async () => {
      const importer = await conversation().verify(
        (await conversation().asClient('whichdoor-importer')).access_token,
      );
      const agency = await conversation().verify(
        (await conversation().asClient('whichdoor-agency-system')).access_token,
      );

      expect(importer).toMatchObject({ kind: 'system', organisationId: null, roles: ['sector-admin'] });
      expect(agency).toMatchObject({
        kind: 'system',
        organisationId: conversation().identity.worker.organisationId,
      });
      expect(agency.roles).not.toHaveLength(0);
    });

    it('keep their ids and get no refresh token', async () => {
      const first = await conversation().asClient('whichdoor-importer');
      const second = await conversation().asClient('whichdoor-importer');

      expect((await conversation().verify(first.access_token)).id).toBe(
        (await conversation().verify(second.access_token)).id,
      );
      expect(first.refresh_token).toBeUndefined();
    });

    it('are refused with a wrong secret or none', async () => {
      expect((await conversation().asClient('whichdoor-importer', 'guess')).status).toBe(401);
      const bare = await conversation().askToken({
        grant_type: 'client_credentials',
        client_id: 'whichdoor-importer',
      });
      expect([400, 401]).toContain(bare.status);
      const console = await conversation().askToken({
        grant_type: 'client_credentials',
        client_id: 'whichdoor-console',
      });
      expect([400, 401]).toContain(console.status);
    });

    it('that administer people may do nothing else', async () => {
      const { access_token } = await conversation().asClient('whichdoor-directory');

      await expect(conversation().verify(access_token)).rejects.toThrow('another audience');
    });
  });
};
