import type { User, UserManager } from 'oidc-client-ts';
import { afterEach, expect, test, vi } from 'vitest';
import { Session } from './session';
import { returnAddressOf } from './paths';

const MARK = 'open-borough.signed-in';

type Manager = Partial<Omit<UserManager, 'events'>>;

/** The sign-in library as far as a session uses it, with the clock's hand in ours. */
function aManager(manager: Manager) {
  let runOut: (() => void) | null = null;
  const events = {
    addUserLoaded: () => undefined,
    addAccessTokenExpired: (listener: () => void) => {
      runOut = listener;
    },
  };
  const whole = { removeUser: () => Promise.resolve(), ...manager, events };
  return { open: () => Promise.resolve(whole as unknown as UserManager), runOut: () => runOut?.() };
}

function aToken(token: Partial<User> = {}): User {
  return { access_token: 'a-token', expired: false, profile: { sub: 'somebody' }, ...token } as User;
}

afterEach(() => history.replaceState(null, '', '/'));

test('does not load the sign-in library for the public', async () => {
  const open = vi.fn(() => Promise.reject(new Error('not needed')));
  const session = new Session(open);

  await session.start();

  expect(session.current()).toEqual({ is: 'signed-out', hasRunOut: false });
  expect(open).not.toHaveBeenCalled();
});

test('goes on with the sign-in of this tab', async () => {
  sessionStorage.setItem(MARK, 'yes');
  const session = new Session(aManager({ getUser: () => Promise.resolve(aToken()) }).open);

  await session.start();

  expect(session.accessToken()).toBe('a-token');
});

test('renews a sign-in that ran out while the page was closed', async () => {
  sessionStorage.setItem(MARK, 'yes');
  const session = new Session(
    aManager({
      getUser: () => Promise.resolve(aToken({ expired: true, refresh_token: 'again' })),
      signinSilent: () => Promise.resolve(aToken({ access_token: 'a-new-token' })),
    }).open,
  );

  await session.start();

  expect(session.accessToken()).toBe('a-new-token');
});

test('is signed out when a sign-in ran out and cannot be renewed', async () => {
  sessionStorage.setItem(MARK, 'yes');
  const session = new Session(
    aManager({
      getUser: () => Promise.resolve(aToken({ expired: true, refresh_token: 'again' })),
      signinSilent: () => Promise.reject(new Error('invalid_grant')),
    }).open,
  );

  await session.start();

  expect(session.current()).toEqual({ is: 'signed-out', hasRunOut: true });
});

test('says so when a sign-in runs out while the page is open', async () => {
  sessionStorage.setItem(MARK, 'yes');
  const { open, runOut } = aManager({ getUser: () => Promise.resolve(aToken()) });
  const session = new Session(open);
  await session.start();

  runOut();

  expect(session.current()).toEqual({ is: 'signed-out', hasRunOut: true });
  expect(session.accessToken()).toBeNull();
});

test('finishes signing in once, though it is started twice', async () => {
  history.replaceState(null, '', '/sign-in/callback?code=1&state=2');
  const finish = vi.fn(() => Promise.resolve(aToken({ state: '/search?q=waste' })));
  const session = new Session(aManager({ signinRedirectCallback: finish }).open);

  const [address] = await Promise.all([session.start(), session.start()]);

  expect(address).toBe('/search?q=waste');
  expect(finish).toHaveBeenCalledOnce();
});

test('refuses an answer that the sign-in library does not accept', async () => {
  history.replaceState(null, '', '/sign-in/callback?code=1&state=2');
  const session = new Session(
    aManager({ signinRedirectCallback: () => Promise.reject(new Error('No matching state')) }).open,
  );

  await session.start();

  expect(session.current()).toEqual({ is: 'refused' });
});

test.each([undefined, '//evil.example', '/\\\\evil.example', 'https://evil.example', 7])(
  'does not go to %s after signing in',
  (state) => {
    expect(returnAddressOf(state)).toBe('/');
  },
);
