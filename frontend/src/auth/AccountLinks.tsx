import { t } from '../lib/messages/t';
import { useSignIn } from './currentUser';
import { hereOrHome } from './paths';
import { useSession } from './SessionProvider';

/** The account's part of the header: sign in, or who is signed in and the way out. */
export function AccountLinks() {
  const { session } = useSession();
  const signIn = useSignIn();

  if (signIn.is === 'signed-out') {
    return (
      <button type="button" className="account__button" onClick={() => void session.signIn(hereOrHome())}>
        {t('shell.signIn')}
      </button>
    );
  }
  return (
    <>
      {signIn.is === 'signed-in' && (
        <a className="account__link" href="/profile">
          {signIn.user.posts[0]?.title ?? signIn.user.name}
        </a>
      )}
      <button type="button" className="account__button" onClick={() => void session.signOut()}>
        {t('shell.signOut')}
      </button>
    </>
  );
}
