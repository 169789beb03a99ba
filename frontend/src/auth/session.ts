import type { User, UserManager } from 'oidc-client-ts';
import type { Configuration } from '../api/configuration';
import { CALLBACK_PATH, returnAddressOf } from './paths';

export type SessionState =
  | { is: 'starting' }
  | { is: 'signed-out'; hasRunOut: boolean }
  | { is: 'signed-in'; subject: string; accessToken: string }
  | { is: 'refused' };

type OpenManager = () => Promise<UserManager>;

/** Says that this browser tab has signed in, so that nobody else pays for loading the sign-in library. */
const MARK = 'open-borough.signed-in';

/** The sign-in of this browser tab: a small store that React reads, around a library loaded only for those who sign in. */
export class Session {
  readonly #openManager: OpenManager;
  readonly #listeners = new Set<() => void>();
  #manager: Promise<UserManager> | null = null;
  #state: SessionState;
  #started: Promise<string | null> | null = null;

  constructor(openManager: OpenManager) {
    this.#openManager = openManager;
    const mayBeSignedIn = isCallback() || sessionStorage.getItem(MARK) !== null;
    this.#state = mayBeSignedIn ? { is: 'starting' } : signedOut(false);
  }

  static of(settings: Configuration['signIn']): Session {
    return new Session(async () => (await import('./oidc')).openUserManager(settings));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): SessionState => this.#state;

  readonly accessToken = (): string | null =>
    this.#state.is === 'signed-in' ? this.#state.accessToken : null;

  /** Finds out whether this tab is signed in, or finishes signing in and answers where to go on. */
  start(): Promise<string | null> {
    // Once only: the code that the sign-in service sends back is good for one use.
    this.#started ??= isCallback() ? this.#finishSignIn() : this.#resume();
    return this.#started;
  }

  async signIn(returnAddress: string): Promise<void> {
    try {
      await (await this.#opened()).signinRedirect({ state: returnAddress });
    } catch {
      this.#become({ is: 'refused' });
    }
  }

  async signOut(): Promise<void> {
    sessionStorage.removeItem(MARK);
    await (await this.#opened()).signoutRedirect();
  }

  async #finishSignIn(): Promise<string | null> {
    try {
      const user = await (await this.#opened()).signinRedirectCallback();
      this.#become(signedIn(user));
      return returnAddressOf(user.state);
    } catch {
      this.#become({ is: 'refused' });
      return null;
    }
  }

  async #resume(): Promise<null> {
    if (this.#state.is === 'starting') this.#become(await stateKeptBy(await this.#opened()));
    return null;
  }

  #opened(): Promise<UserManager> {
    this.#manager ??= this.#openManager().then((manager) => {
      manager.events.addUserLoaded((user) => this.#become(signedIn(user)));
      manager.events.addAccessTokenExpired(() => {
        this.#become(signedOut(true));
        void manager.removeUser();
      });
      return manager;
    });
    return this.#manager;
  }

  #become(state: SessionState): void {
    this.#state = state;
    if (state.is === 'signed-in') sessionStorage.setItem(MARK, 'yes');
    else sessionStorage.removeItem(MARK);
    this.#listeners.forEach((listener) => listener());
  }
}

function isCallback(): boolean {
  return globalThis.location.pathname === CALLBACK_PATH;
}

async function stateKeptBy(manager: UserManager): Promise<SessionState> {
  const user = await manager.getUser();
  if (user !== null && !user.expired) return signedIn(user);
  return user?.refresh_token === undefined ? signedOut(user !== null) : renewed(manager);
}

async function renewed(manager: UserManager): Promise<SessionState> {
  const user = await manager.signinSilent().catch(() => null);
  return user === null ? signedOut(true) : signedIn(user);
}

function signedIn(user: User): SessionState {
  return { is: 'signed-in', subject: user.profile.sub, accessToken: user.access_token };
}

function signedOut(hasRunOut: boolean): SessionState {
  return { is: 'signed-out', hasRunOut };
}
