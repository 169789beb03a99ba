import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { User, UserManager } from 'oidc-client-ts';
import type { ReactNode } from 'react';
import { Site } from '../app/Site';
import { Session } from '../auth/session';
import { SessionProvider } from '../auth/SessionProvider';
import type { components } from '../api/schema';
import { answerGet } from './server';

interface Options {
  /** Who is signed in; the public when left out. */
  user?: components['schemas']['MeResponse'];
}

/** Shows the app at an address, as the browser would, with everything real but the service and the sign-in. */
export function renderApp(address: string, options: Options = {}): UserEvent {
  history.replaceState(null, '', address);
  return renderSignedIn(<Site />, options);
}

/** Shows one component to somebody, or to the public. */
export function renderSignedIn(component: ReactNode, { user }: Options = {}): UserEvent {
  if (user !== undefined) {
    sessionStorage.setItem('open-borough.signed-in', 'yes');
    answerGet('/v1/me', user);
  }
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const session = new Session(() => Promise.resolve(aUserManager(user?.subject)));

  render(
    <QueryClientProvider client={queries}>
      <SessionProvider open={() => session} onSignedIn={() => undefined}>
        {component}
      </SessionProvider>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

/** What the sign-in library does in a tab that is, or is not, signed in. */
function aUserManager(subject: string | undefined): UserManager {
  const user =
    subject === undefined ? null : { profile: { sub: subject }, access_token: 'a-token', expired: false };
  const manager = {
    events: { addUserLoaded: () => undefined, addAccessTokenExpired: () => undefined },
    getUser: () => Promise.resolve(user as User | null),
    signinRedirect: () => Promise.resolve(),
    signoutRedirect: () => Promise.resolve(),
  };
  return manager as unknown as UserManager;
}
