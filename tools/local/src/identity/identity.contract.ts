import { describeAdministration } from './contract/administration.contract.js';
import { describeClients } from './contract/clients.contract.js';
import { Conversation, type IdentityUnderTest } from './contract/conversation.js';
import { describeTokens } from './contract/tokens.contract.js';
import { describeSessions } from './contract/sessions.contract.js';

/**
 * What Whichdoor needs of an identity provider. The embedded one and a real Keycloak have to pass it alike, so it
 * speaks only the routes and forms that both have.
 */
export const describeIdentityContract = (name: string, start: () => Promise<IdentityUnderTest>): void => {
  describe(`identity contract: ${name}`, () => {
    let conversation: Conversation | undefined;

    beforeAll(async () => {
      conversation = new Conversation(await start());
    });

    afterAll(() => conversation?.identity.close());

    const current = () => {
      if (!conversation) throw new Error('The provider under test did not start.');
      return conversation;
    };

    describeClients(current);
    describeSessions(current);
    describeAdministration(current);
    describeTokens(current);
  });
};
