import { queryOptions, useQuery } from '@tanstack/react-query';
import { call, client } from '../api/client';
import type { components } from '../api/schema';
import type { Role } from './roles';
import { useSession } from './SessionProvider';

export type CurrentUser = components['schemas']['MeResponse'];

const currentUserQuery = (subject: string) =>
  queryOptions({
    queryKey: ['me', subject],
    queryFn: () => call(client.GET('/v1/me')),
    staleTime: 60_000,
  });

export type SignIn =
  | { is: 'signed-out' }
  | { is: 'unknown' }
  | { is: 'signed-in'; user: CurrentUser }
  | { is: 'failed'; error: Error };

/** Who is signed in, as the service knows them: the token says who, the service says which posts they hold. */
export function useSignIn(): SignIn {
  const { state } = useSession();
  const isSignedIn = state.is === 'signed-in';
  const me = useQuery({ ...currentUserQuery(isSignedIn ? state.subject : ''), enabled: isSignedIn });

  if (!isSignedIn) return { is: 'signed-out' };
  if (me.data !== undefined) return { is: 'signed-in', user: me.data };
  return me.error === null ? { is: 'unknown' } : { is: 'failed', error: me.error };
}

export function useCurrentUser(): CurrentUser | null {
  const signIn = useSignIn();
  return signIn.is === 'signed-in' ? signIn.user : null;
}

export function hasAnyRole(user: CurrentUser | null, roles: readonly Role[]): boolean {
  return user !== null && roles.some((role) => user.roles.includes(role));
}

/** Whether they work for the council: they may read what is not published, and every record's history. */
export function isStaff(user: CurrentUser | null): boolean {
  return user !== null && !user.roles.includes('partner');
}
