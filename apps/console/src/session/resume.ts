// Tokens live in memory, so a page that is loaded again has none. Whose this tab was is all that is remembered,
// until they sign out or are away for too long: online the page then asks the identity provider at once instead of showing
// its welcome, and offline it opens what they have sealed on this device.
const place = 'whichdoor.was-signed-in';

export const wasSignedIn = (): boolean => sessionStorage.getItem(place) !== null;
/** Who was signed in last in this tab; null once they have signed out, or it was locked. */
export const lastSignedIn = (): string | null => sessionStorage.getItem(place);
export const rememberSignedIn = (personId: string) => sessionStorage.setItem(place, personId);
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
