// Tokens live in memory, so a page that is loaded again has none. That somebody was signed in in this tab is all that is
// remembered, until they sign out: then the page asks the identity provider at once instead of showing its welcome.
const place = 'whichdoor.was-signed-in';

export const wasSignedIn = (): boolean => sessionStorage.getItem(place) !== null;
export const rememberSignedIn = () => sessionStorage.setItem(place, 'yes');
export const forgetSignedIn = () => sessionStorage.removeItem(place);

/** Where the person was: they come back there after signing in. */
export type SignInState = { readonly returnTo: string };

export const signInState = (): SignInState => ({ returnTo: `${location.pathname}${location.search}` });

/** Takes the code out of the address and goes back to where the person was; never to another origin. */
export const returnAfterSignIn = (state: unknown) => {
  const wanted =
    typeof state === 'object' && state !== null && 'returnTo' in state ? String(state.returnTo) : '/';
  const { origin, pathname, search } = new URL(wanted, location.origin);
  history.replaceState(null, '', origin === location.origin ? `${pathname}${search}` : '/');
};
