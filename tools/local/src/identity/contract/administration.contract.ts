import { randomBytes, randomUUID } from 'node:crypto';
import { createKeycloakAdministration } from '@whichdoor/platform';
import type { Conversation } from './conversation.js';

/** How people and their roles are administered. */
export const describeAdministration = (conversation: () => Conversation): void => {
  describe('administering people', () => {
    const administration = () =>
      createKeycloakAdministration({
        realmUrl: conversation().realm,
        clientId: 'whichdoor-directory',
        clientSecret: conversation().identity.clientSecrets['whichdoor-directory'] ?? '',
      });

    const colleague = async () => {
      const people = await administration().findPeople(conversation().identity.worker.organisationId);
      const found = people.find(({ username }) => username === conversation().identity.colleague.username);
      if (!found) throw new Error('The colleague is not among the people of the organisation.');
      return found;
    };

    it('finds the people of one organisation, and no clients', async () => {
      const people = await administration().findPeople(conversation().identity.worker.organisationId);

      expect(people.map(({ username }) => username)).toEqual(
        expect.arrayContaining([
          conversation().identity.worker.username,
          conversation().identity.colleague.username,
        ]),
      );
      for (const person of people)
        expect(person.organisationId).toBe(conversation().identity.worker.organisationId);
      expect(people.filter(({ username }) => username.startsWith('service-account-'))).toEqual([]);
      expect(await administration().findPeople(randomUUID())).toEqual([]);
      expect(await administration().findPeople('anything" or')).toEqual([]);
    });

    it('knows a person by the id in their tokens', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.worker.username);
      const { id } = await conversation().verify(tokens.accessToken);

      expect(await administration().getPerson(id)).toMatchObject({
        id,
        username: conversation().identity.worker.username,
        name: conversation().identity.worker.name,
        organisationId: conversation().identity.worker.organisationId,
        roles: ['worker'],
      });
    });

    it('gives a role that the next token holds, and takes it away again', async () => {
      const person = await colleague();
      const { tokens } = await conversation().signInAs(conversation().identity.colleague.username);
      const before = await conversation().verify(tokens.accessToken);
      expect(before.roles).not.toContain('coordinator');

      const granted = await administration().grantRole(person.id, 'coordinator');
      const again = await administration().grantRole(person.id, 'coordinator');
      const refreshed = await conversation().refresh(tokens.refreshToken);

      expect(granted.roles).toContain('coordinator');
      expect(again.roles.filter((role) => role === 'coordinator')).toHaveLength(1);
      expect((await conversation().verify(refreshed.access_token)).roles).toContain('coordinator');

      const revoked = await administration().revokeRole(person.id, 'coordinator');
      expect(new Set(revoked.roles)).toEqual(new Set(before.roles));
      const last = await conversation().refresh(refreshed.refresh_token ?? '');
      expect((await conversation().verify(last.access_token)).roles).not.toContain('coordinator');
    });

    it('adds a person, once', async () => {
      const person = {
        username: `newcomer-${randomUUID()}`,
        name: 'New Colleague (demonstration)',
        email: null,
        organisationId: conversation().identity.worker.organisationId,
        initialPassword: randomBytes(12).toString('base64url'),
      };

      const added = await administration().createPerson(person);

      expect(added).toMatchObject({ name: person.name, organisationId: person.organisationId, roles: [] });
      expect(await administration().createPerson(person)).toMatchObject({ refusal: 'UsernameTaken' });
    });

    it('says when there is no such person', async () => {
      for (const id of [randomUUID(), 'x', '../roles', `${randomUUID()}/../..`]) {
        await expect(administration().getPerson(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        await expect(administration().grantRole(id, 'worker')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
    });

    it('is for nobody else', async () => {
      const { tokens } = await conversation().signInAs(conversation().identity.worker.username);
      const importer = await conversation().askToken(
        { grant_type: 'client_credentials' },
        `whichdoor-importer:${conversation().identity.clientSecrets['whichdoor-importer']}`,
      );
      const ask = async (token: string | undefined, path: string, method = 'GET') =>
        (
          await fetch(`${conversation().identity.identityUrl}/admin/realms/whichdoor${path}`, {
            method,
            headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
          })
        ).status;

      const person = await colleague();
      for (const path of ['/users', `/users/${person.id}`, `/users/${person.id}/role-mappings/realm`]) {
        expect(await ask(undefined, path)).toBe(401);
        expect(await ask('nonsense', path)).toBe(401);
        expect(await ask(tokens.accessToken, path)).toBe(403);
        expect(await ask(importer.access_token, path)).toBe(403);
      }
      expect(await ask(importer.access_token, `/users/${person.id}/role-mappings/realm`, 'POST')).toBe(403);
    });
  });
};
