import type { ReactNode } from 'react';
import { t } from '../lib/messages/t';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { hasAnyRole, useCurrentUser, useSignIn } from './currentUser';
import type { Role } from './roles';
import { SignInButton } from './SignInButton';

interface Props {
  /** Any one of these will do. */
  roles: readonly Role[];
  children: ReactNode;
}

/** Part of a page for some roles only. A courtesy to the reader: it is the service that forbids. */
export function RoleGate({ roles, children }: Props) {
  return hasAnyRole(useCurrentUser(), roles) ? children : null;
}

/** A whole page for people who are signed in, or for some roles only; tells everyone else why they cannot see it. */
export function StaffPage({ roles, children }: { roles?: readonly Role[]; children: ReactNode }) {
  const signIn = useSignIn();
  if (signIn.is === 'failed') throw signIn.error;
  if (signIn.is === 'unknown') return <Loading />;
  if (signIn.is === 'signed-out') return <SignInNeeded />;
  return roles === undefined || hasAnyRole(signIn.user, roles) ? children : <Forbidden />;
}

function SignInNeeded() {
  return (
    <>
      <PageHeading title={t('auth.needed')} />
      <p className="govuk-body">{t('auth.neededText')}</p>
      <SignInButton />
    </>
  );
}

function Forbidden() {
  return (
    <>
      <PageHeading title={t('auth.forbidden')} />
      <p className="govuk-body">{t('auth.forbiddenText')}</p>
    </>
  );
}
