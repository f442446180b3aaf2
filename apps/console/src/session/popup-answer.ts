import { SigninState, type StateStore } from 'oidc-client-ts';

/** How the library marks a sign-in that was begun in a small window. */
const inPopup = 'si:p';

/**
 * Whether an address is the identity provider's answer to a sign-in in a small window, for which the page that opened
 * it waits. Such a window shows nothing of its own: it hands the answer on and goes.
 */
export const answersPopup = async (address: string, underWay: StateStore): Promise<boolean> => {
  const state = new URL(address).searchParams.get('state');
  const begun = state && (await underWay.get(state));
  if (!begun) return false;
  const { request_type: how } = await SigninState.fromStorageString(begun);
  return how === inPopup;
};
