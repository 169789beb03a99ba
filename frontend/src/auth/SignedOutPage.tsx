import { t } from '../lib/messages/t';
import { PageHeading } from '../ui/PageHeading';
import { SignInButton } from './SignInButton';

export function SignedOutPage() {
  return (
    <>
      <PageHeading title={t('auth.signedOut')} />
      <p className="govuk-body">{t('auth.signedOutText')}</p>
      <SignInButton label={t('auth.signInAgain')} />
    </>
  );
}
