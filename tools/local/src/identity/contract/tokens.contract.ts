import { createKeycloakVerifier } from '@whichdoor/platform';
import { claimsOf, forgedTokens, newKey, signToken, until } from '@whichdoor/testing';
import type { Conversation } from './conversation.js';

/** How the provider's keys change, and which tokens nobody takes. */
export const describeTokens = (conversation: () => Conversation): void => {
  const kidOf = (token: string) =>
    (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;

  describe('a new signing key', () => {
    it('is taken up without a word, while tokens of the old one hold until they end', async () => {
      const { worker } = conversation().identity;
      const before = (await conversation().signInAs(worker.username)).tokens.accessToken;
      const verifier = createKeycloakVerifier({ issuer: conversation().realm });
      await verifier.verify(before);

      await conversation().identity.trust(newKey());

      const after = (await conversation().signInAs(worker.username)).tokens.accessToken;
      expect(kidOf(after)).not.toBe(kidOf(before));
      // Unknown keys are asked for every few seconds only, whatever strangers send.
      await until('the new key is known', () =>
        verifier.verify(after).then(
          () => true,
          () => false,
        ),
      );
      await expect(verifier.verify(before)).resolves.toBeDefined();
    });

    it('signs nothing that is forged, stale, or meant for somebody else', async () => {
      const drawn = newKey();
      const key = { ...drawn, kid: await conversation().identity.trust(drawn) };
      const genuine = (await conversation().signInAs(conversation().identity.worker.username)).tokens
        .accessToken;
      const verifier = createKeycloakVerifier({ issuer: conversation().realm });
      const isTaken = (token: string) =>
        verifier.verify(token).then(
          () => true,
          () => false,
        );

      await until('the key is known', () => isTaken(signToken(key, claimsOf(genuine))));
      for (const [what, token] of forgedTokens(genuine, key))
        expect({ what, isTaken: await isTaken(token) }).toEqual({ what, isTaken: false });
    });
  });
};
