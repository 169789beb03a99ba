import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Problem } from '../api/problem';
import { SignInButton } from '../auth/SignInButton';
import { t } from '../lib/messages/t';
import { Button } from '../ui/Button';
import { PageHeading } from '../ui/PageHeading';
import { NotFoundPage } from './NotFoundPage';

interface Props {
  error: Error;
  onTryAgain: () => void;
}

/** In place of a page that could not be shown: what went wrong in words, and what can be done about it. */
export function ProblemPage({ error, onTryAgain }: Props) {
  const { reset } = useQueryErrorResetBoundary();
  if (isMissingPart(error)) return <NewReleasePage />;

  const problem = Problem.of(error);
  if (problem.status === 404) return <NotFoundPage />;
  const isSignInNeeded = problem.status === 401;
  return (
    <>
      <PageHeading title={isSignInNeeded ? t('auth.expired') : problem.title} />
      <p className="govuk-body">{isSignInNeeded ? t('auth.expiredText') : problem.detail}</p>
      {problem.traceId !== null && (
        <p className="govuk-body">{t('problem.reference', { traceId: problem.traceId })}</p>
      )}
      {isSignInNeeded ? (
        <SignInButton label={t('auth.signInAgain')} />
      ) : (
        <Button
          onClick={() => {
            reset();
            onTryAgain();
          }}
        >
          {t('problem.tryAgain')}
        </Button>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          {t('problem.home')}
        </a>
      </p>
    </>
  );
}

/** A page opened before a new release asks for parts that are no longer there. */
function NewReleasePage() {
  return (
    <>
      <PageHeading title={t('problem.newRelease')} />
      <p className="govuk-body">{t('problem.newReleaseText')}</p>
      <Button onClick={() => globalThis.location.reload()}>{t('problem.reload')}</Button>
    </>
  );
}

function isMissingPart(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script failed/i.test(error.message);
}
