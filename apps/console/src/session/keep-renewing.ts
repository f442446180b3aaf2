import { ErrorResponse, type UserManager } from 'oidc-client-ts';

/** In milliseconds; the token is first renewed a minute before it ends. */
const asksAgainAfter = 5_000;

/** Whether a renewal found nobody, and not a provider that says no. */
export const foundNobody = (problem: unknown): boolean => !(problem instanceof ErrorResponse);

/**
 * Asks for a new token again and again while the old one lasts: an identity provider that is away for a moment must not end
 * a session. The library itself gives up after the first time that nobody answers.
 */
export const keepRenewing = (manager: UserManager): void => {
  manager.events.addSilentRenewError((problem) => {
    if (!foundNobody(problem)) return;
    // Whoever is loaded anew is renewed in a moment, unless their token has ended.
    setTimeout(() => void manager.getUser(), asksAgainAfter);
  });
};
