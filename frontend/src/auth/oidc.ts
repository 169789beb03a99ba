import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Configuration } from '../api/configuration';
import { CALLBACK_PATH, SIGNED_OUT_PATH } from './paths';

/** Authorization code with PKCE; the tokens live no longer than the browser tab. */
export function openUserManager({ issuer, clientId, scopes }: Configuration['signIn']): UserManager {
  const store = new WebStorageStateStore({ store: globalThis.sessionStorage });
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    scope: scopes,
    redirect_uri: `${globalThis.location.origin}${CALLBACK_PATH}`,
    post_logout_redirect_uri: `${globalThis.location.origin}${SIGNED_OUT_PATH}`,
    response_type: 'code',
    userStore: store,
    stateStore: store,
    automaticSilentRenew: true,
  });
}
