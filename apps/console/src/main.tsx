import { InMemoryWebStorage, WebStorageStateStore } from 'oidc-client-ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AuthProvider } from 'react-oidc-context';
import '@fontsource-variable/atkinson-hyperlegible-next';
import { loadConfiguration } from './configuration.js';
import { ErrorPage } from './session/error-page.js';
import { Session } from './session/session.js';
import './look.css';

const element = document.getElementById('root');
if (!element) throw new Error('The page has no place for the console.');
const root = createRoot(element);

loadConfiguration().then(
  ({ gatewayUrl, issuer, clientId }) =>
    root.render(
      <StrictMode>
        <AuthProvider
          authority={issuer}
          client_id={clientId}
          redirect_uri={`${location.origin}/`}
          post_logout_redirect_uri={`${location.origin}/`}
          scope="openid profile"
          // Tokens live in memory only: who finds the device later finds nothing. Reloading asks the provider again.
          userStore={new WebStorageStateStore({ store: new InMemoryWebStorage() })}
          onSigninCallback={() => history.replaceState(null, '', location.pathname)}
        >
          <Session gatewayUrl={gatewayUrl} />
        </AuthProvider>
      </StrictMode>,
    ),
  () => root.render(<ErrorPage />),
);
