/** An identity provider that takes longer to answer than this is not there, in milliseconds. */
const patience = 4_000;

/** Whether the identity provider answers. The browser itself tells a page nothing of one that does not. */
export const isProviderThere = (issuer: string): Promise<boolean> =>
  fetch(`${issuer}/.well-known/openid-configuration`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  }).then(
    ({ ok }) => ok,
    () => false,
  );
