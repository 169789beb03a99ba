export const CALLBACK_PATH = '/sign-in/callback';
export const SIGNED_OUT_PATH = '/signed-out';

/** Where to come back to after signing in: the page at hand, unless it is about signing in or out. */
export function hereOrHome(): string {
  const { pathname, search } = globalThis.location;
  return pathname === SIGNED_OUT_PATH || pathname === CALLBACK_PATH ? '/' : pathname + search;
}

/** Where to go after signing in. Only an address of this app: the state comes back from another server. */
export function returnAddressOf(state: unknown): string {
  const isOurs = typeof state === 'string' && /^\/(?![/\\])/.test(state);
  return isOurs ? state : '/';
}
