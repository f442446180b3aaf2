import { InMemoryWebStorage, WebStorageStateStore } from 'oidc-client-ts';
import { StrictMode, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AuthProvider } from 'react-oidc-context';
import { createBrowserRouter, RouterProvider } from 'react-router';
import '@fontsource-variable/atkinson-hyperlegible-next';
import { loadConfiguration } from './configuration.js';
import './look/tokens.css';
import './look/base.css';
import './look/visually-hidden.css';
import { registerServiceWorker } from './offline/register-service-worker.js';
import { routes } from './routes.js';
import { ErrorPage } from './session/error-page.js';
import { returnAfterSignIn } from './session/resume.js';
import { Session } from './session/session.js';
import { LanguageProvider } from './words/language-context.js';

const element = document.getElementById('root');
if (!element) throw new Error('The page has no place for the console.');
const root = createRoot(element);

/** Made when somebody is signed in: by then the address is the one they came for. */
const Pages = () => {
  const [router] = useState(() => createBrowserRouter(routes));
  return <RouterProvider router={router} />;
};

registerServiceWorker();
loadConfiguration().then(
  ({ gatewayUrl, issuer, clientId }) =>
    root.render(
      <StrictMode>
        <LanguageProvider>
          <Suspense fallback={null}>
            <AuthProvider
              authority={issuer}
              client_id={clientId}
              redirect_uri={`${location.origin}/`}
              post_logout_redirect_uri={`${location.origin}/`}
              scope="openid profile"
              // Tokens live in memory only: who finds the device later finds nothing.
              userStore={new WebStorageStateStore({ store: new InMemoryWebStorage() })}
              onSigninCallback={(user) => returnAfterSignIn(user?.state)}
            >
              <Session gatewayUrl={gatewayUrl}>
                <Pages />
              </Session>
            </AuthProvider>
          </Suspense>
        </LanguageProvider>
      </StrictMode>,
    ),
  () =>
    root.render(
      <LanguageProvider>
        <Suspense fallback={null}>
          <ErrorPage />
        </Suspense>
      </LanguageProvider>,
    ),
);
