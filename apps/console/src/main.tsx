import { StrictMode, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AuthProvider } from 'react-oidc-context';
import { createBrowserRouter, RouterProvider } from 'react-router';
import '@fontsource-variable/atkinson-hyperlegible-next';
import { loadConfiguration } from './configuration.js';
import './look/tokens.css';
import './look/base.css';
import './look/arabic-font.css';
import './look/visually-hidden.css';
import { registerServiceWorker } from './offline/register-service-worker.js';
import { routes } from './routes.js';
import { ErrorPage } from './session/error-page.js';
import { answersPopup } from './session/popup-answer.js';
import { returnAfterSignIn } from './session/resume.js';
import { Session } from './session/session.js';
import { signInsUnderWay, userManagerFor } from './session/user-manager.js';
import { LanguageProvider } from './words/language-context.js';

const element = document.getElementById('root');
if (!element) throw new Error('The page has no place for the console.');
const root = createRoot(element);

/** Made when somebody is signed in: by then the address is the one they came for. */
const Pages = () => {
  const [router] = useState(() => createBrowserRouter(routes));
  return <RouterProvider router={router} />;
};

const begin = async () => {
  const configuration = await loadConfiguration();
  const userManager = userManagerFor(configuration);
  if (await answersPopup(location.href, signInsUnderWay())) {
    await userManager.signinPopupCallback();
    close();
    return;
  }
  root.render(
    <StrictMode>
      <LanguageProvider>
        <Suspense fallback={null}>
          <AuthProvider userManager={userManager} onSigninCallback={(user) => returnAfterSignIn(user?.state)}>
            <Session gatewayUrl={configuration.gatewayUrl}>
              <Pages />
            </Session>
          </AuthProvider>
        </Suspense>
      </LanguageProvider>
    </StrictMode>,
  );
};

registerServiceWorker();
begin().catch(() =>
  root.render(
    <LanguageProvider>
      <Suspense fallback={null}>
        <ErrorPage />
      </Suspense>
    </LanguageProvider>,
  ),
);
