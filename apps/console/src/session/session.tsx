import { useAuth } from 'react-oidc-context';
import { MePage } from '../me/me-page.js';
import { Door } from '../look/door.js';

/** Signed out, on the way, or signed in: what the person sees of it. */
export const Session = ({ gatewayUrl }: { readonly gatewayUrl: string }) => {
  const auth = useAuth();
  const isOnTheWay = auth.isLoading || auth.activeNavigator !== undefined;

  if (auth.isAuthenticated && auth.user)
    return (
      <>
        <header className="bar">
          <Door /> <strong>Whichdoor</strong>
          <button type="button" className="button quiet" onClick={() => void auth.signoutRedirect()}>
            Sign out
          </button>
        </header>
        <MePage gatewayUrl={gatewayUrl} accessToken={auth.user.access_token} />
      </>
    );

  return (
    <main className="page welcome">
      <Door />
      <h1>Whichdoor</h1>
      <p>Which doors are open to the person in front of you, which are shut, and why.</p>
      {auth.error && (
        <p role="alert" className="problem">
          Signing in did not work: {auth.error.message}. Nothing was lost; try again.
        </p>
      )}
      <button
        type="button"
        className="button"
        disabled={isOnTheWay}
        onClick={() => void auth.signinRedirect()}
      >
        {isOnTheWay ? 'One moment…' : 'Sign in'}
      </button>
    </main>
  );
};
