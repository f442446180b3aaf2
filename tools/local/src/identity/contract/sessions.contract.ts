import { randomBytes } from 'node:crypto';
import { browse, CookieJar, postedForm } from '../../sign-in.js';
import type { Conversation } from './conversation.js';

/** How people come in, stay in and leave. */
export const describeSessions = (conversation: () => Conversation): void => {
  describe('the code flow', () => {
    it('signs a worker in, with organisation, team and roles', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.worker.username);

      await expect(conversation().verify(tokens.accessToken)).resolves.toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: conversation().identity.worker.name,
        kind: 'person',
        organisationId: conversation().identity.worker.organisationId,
        team: conversation().identity.worker.team,
        roles: ['worker'],
      });
      expect(tokens.expiresIn).toBeGreaterThanOrEqual(60);
      expect(tokens.expiresIn).toBeLessThanOrEqual(600);
    });

    it('signs staff of the sector in, who have no organisation', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.planner.username);

      await expect(conversation().verify(tokens.accessToken)).resolves.toMatchObject({
        organisationId: null,
        roles: ['planner'],
      });
    });

    it('tells the console the name in the ID token, which no service takes for an access token', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.worker.username);
      const claims = JSON.parse(
        Buffer.from(tokens.idToken.split('.')[1] ?? '', 'base64url').toString(),
      ) as object;

      expect(claims).toMatchObject({
        iss: conversation().realm,
        aud: 'whichdoor-console',
        name: conversation().identity.worker.name,
      });
      await expect(conversation().verify(tokens.idToken)).rejects.toThrow();
      await expect(conversation().verify(tokens.refreshToken)).rejects.toThrow();
    });

    it('answers who the token belongs to', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.worker.username);
      const { id } = await conversation().verify(tokens.accessToken);
      const ask = (token: string) =>
        fetch(`${conversation().endpoint}/userinfo`, { headers: { authorization: `Bearer ${token}` } });

      expect(await (await ask(tokens.accessToken)).json()).toMatchObject({
        sub: id,
        name: conversation().identity.worker.name,
      });
      expect((await ask('nonsense')).status).toBe(401);
    });

    it('lets somebody who is signed in pass without asking again', async () => {
      const { jar } = await conversation().signInAs(conversation().identity.worker.username);

      const landing = await browse(jar, conversation().authorization({ prompt: 'none' }));

      expect(conversation().isAtConsole(landing)).toBe(true);
      expect(landing.url.searchParams.get('code')).toBeTruthy();
    });

    it('asks a stranger to sign in', async () => {
      const landing = await browse(new CookieJar(), conversation().authorization({ prompt: 'none' }));

      expect(landing.url.searchParams.get('error')).toBe('login_required');
    });

    it.each([
      ['no code challenge', { code_challenge: undefined, code_challenge_method: undefined }],
      ['a plain code challenge', { code_challenge: 'v'.repeat(43), code_challenge_method: 'plain' }],
      ['the implicit flow', { response_type: 'token' }],
    ])('refuses %s', async (_, changes) => {
      const landing = await browse(new CookieJar(), conversation().authorization(changes));

      expect(landing.url.href).toMatch(/[?#&]error=/);
      expect(landing.url.href).not.toMatch(/[?#&](code|access_token)=/);
    });

    it.each([
      ['an address that is not the console’s', { redirect_uri: 'http://elsewhere.example/' }],
      ['a path below the console', { redirect_uri: 'http://localhost:4200/../other' }],
      ['an unknown client', { client_id: 'somebody' }],
    ])('never redirects to %s', async (_, changes) => {
      const landing = await browse(new CookieJar(), conversation().authorization(changes));

      expect(landing.url.origin).toBe(conversation().identity.identityUrl);
      expect(landing.status).toBe(400);
    });

    it('takes a code only with its verifier, and only once', async () => {
      const verifier = randomBytes(32).toString('base64url');

      const stolen = await conversation().codeFor(conversation().identity.worker.username, verifier);
      expect(await conversation().exchange(stolen, 'w'.repeat(43))).toMatchObject({
        status: 400,
        error: 'invalid_grant',
      });
      const bare = await conversation().codeFor(conversation().identity.worker.username, verifier);
      expect((await conversation().exchange(bare, null)).status).toBe(400);
      const code = await conversation().codeFor(conversation().identity.worker.username, verifier);
      expect((await conversation().exchange(code, verifier)).status).toBe(200);
      expect(await conversation().exchange(code, verifier)).toMatchObject({
        status: 400,
        error: 'invalid_grant',
      });
    });

    it('refuses a wrong password and an unknown name in the same words', async () => {
      const refusalOf = (username: string) =>
        conversation()
          .signInAs(username, 'shut-door')
          .then(
            () => null,
            (error: Error) => error.message,
          );

      const refusal = await refusalOf(conversation().identity.planner.username);
      expect(refusal).toMatch(/password/i);
      expect(await refusalOf('nobody-at-all')).toBe(refusal);
      await expect(conversation().signInAs(conversation().identity.planner.username)).resolves.toBeDefined();
    });

    it('shuts an account for a while after repeated wrong passwords', async () => {
      const { username } = conversation().identity.forgetful;
      for (let attempt = 0; attempt < 6; attempt += 1)
        await expect(conversation().signInAs(username, `wrong-${attempt}`)).rejects.toThrow();

      await expect(conversation().signInAs(username)).rejects.toThrow();
    });
  });

  describe('refreshing', () => {
    it('gives a new access token of the same person', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.worker.username);
      const before = await conversation().verify(tokens.accessToken);

      const answer = await conversation().refresh(tokens.refreshToken);

      expect(answer.access_token).not.toBe(tokens.accessToken);
      await expect(conversation().verify(answer.access_token)).resolves.toEqual(before);
    });

    it('takes each refresh token once', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.worker.username);
      const { refresh_token } = await conversation().refresh(tokens.refreshToken);

      expect(refresh_token).not.toBe(tokens.refreshToken);
      expect(await conversation().refresh(tokens.refreshToken)).toMatchObject({
        status: 400,
        error: 'invalid_grant',
      });
    });

    it('ends for whoever has the newest token when an older one comes a second time', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.worker.username);
      const { refresh_token: newest = '' } = await conversation().refresh(tokens.refreshToken);

      expect((await conversation().refresh(tokens.refreshToken)).status).toBe(400);

      expect(await conversation().refresh(newest)).toMatchObject({ status: 400, error: 'invalid_grant' });
    });

    it('ends when the token is revoked', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.worker.username);

      const revoked = await fetch(`${conversation().endpoint}/revoke`, {
        method: 'POST',
        body: new URLSearchParams({ client_id: 'whichdoor-console', token: tokens.refreshToken }),
      });

      expect(revoked.status).toBe(200);
      expect(await conversation().refresh(tokens.refreshToken)).toMatchObject({
        status: 400,
        error: 'invalid_grant',
      });
    });
  });

  describe('signing out', () => {
    it('returns to the console and ends the session and its refresh tokens', async () => {
      const { jar, tokens } = await conversation().signInAs(conversation().identity.worker.username);
      const out = new URL(`${conversation().endpoint}/logout`);
      out.search = new URLSearchParams({
        id_token_hint: tokens.idToken,
        post_logout_redirect_uri: `${conversation().identity.consoleUrl}/`,
        state: 'left',
      }).toString();

      let landing = await browse(jar, out);
      if (!conversation().isAtConsole(landing)) {
        // A provider may show a page in between, with a button or one that presses itself.
        const { action, fields } = postedForm(landing);
        fields.set('logout', 'yes');
        landing = await browse(jar, action, fields);
      }

      expect(conversation().isAtConsole(landing)).toBe(true);
      expect(landing.url.searchParams.get('state')).toBe('left');
      expect(await conversation().refresh(tokens.refreshToken)).toMatchObject({
        status: 400,
        error: 'invalid_grant',
      });
      const again = await browse(jar, conversation().authorization({ prompt: 'none' }));
      expect(again.url.searchParams.get('error')).toBe('login_required');
    });

    it('never returns to an address that is not the console’s', async () => {
      const { jar, tokens } = await conversation().signInAs(conversation().identity.worker.username);
      const out = new URL(`${conversation().endpoint}/logout`);
      out.search = new URLSearchParams({
        id_token_hint: tokens.idToken,
        post_logout_redirect_uri: 'http://elsewhere.example/',
      }).toString();

      const landing = await browse(jar, out);

      expect(landing.url.origin).toBe(conversation().identity.identityUrl);
      expect(landing.status).toBe(400);
    });
  });
};
