import { t } from '../lib/messages/t';
import { PageHeading } from '../ui/PageHeading';

/** Where the sign-in service sends people back to. Only who could not be signed in stays; the notice above says why. */
export function SignInCallbackPage() {
  return <PageHeading title={t('shell.signIn')} />;
}
