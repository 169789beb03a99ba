import { t } from '../lib/messages/t';
import { Button } from '../ui/Button';
import { hereOrHome } from './paths';
import { useSession } from './SessionProvider';

/** Goes to the sign-in service and comes back to this page. */
export function SignInButton({ label = t('shell.signIn') }: { label?: string }) {
  const { session } = useSession();
  return <Button onClick={() => void session.signIn(hereOrHome())}>{label}</Button>;
}
