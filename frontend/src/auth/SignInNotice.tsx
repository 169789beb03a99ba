import { t } from '../lib/messages/t';
import { NotificationBanner } from '../ui/NotificationBanner';
import { SignInButton } from './SignInButton';
import { useSession } from './SessionProvider';

/** Says so when a sign-in ran out or was refused, instead of silently showing what the public sees. */
export function SignInNotice() {
  const { state } = useSession();
  if (state.is === 'refused') {
    return (
      <NotificationBanner heading={t('auth.failed')}>
        <p className="govuk-body">{t('auth.failedText')}</p>
        <SignInButton label={t('auth.signInAgain')} />
      </NotificationBanner>
    );
  }
  if (state.is === 'signed-out' && state.hasRunOut) {
    return (
      <NotificationBanner heading={t('auth.expired')}>
        <p className="govuk-body">{t('auth.expiredText')}</p>
        <SignInButton label={t('auth.signInAgain')} />
      </NotificationBanner>
    );
  }
  return null;
}
