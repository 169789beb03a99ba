import './decisions.scss';
import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { useSignIn } from '../../auth/currentUser';
import { useSearch } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { actionListQuery, type Which, WHICH } from './actionsApi';
import { ActionTable } from './ActionTable';
import { t } from './messages';

export function ActionListPage() {
  const signIn = useSignIn();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('decisions.title'), href: '/decisions' }]} />
      <PageHeading title={t('actions.title')} />
      <p className="govuk-body reading-width">{t('actions.lead')}</p>
      {signIn.is === 'unknown' ? <Loading isRoomKept /> : <Actions isSignedIn={signIn.is === 'signed-in'} />}
    </>
  );
}

/** Whoever is signed in begins with their own. */
function Actions({ isSignedIn }: { isSignedIn: boolean }) {
  const { which: asked, cursor } = useSearch();
  const offered = isSignedIn ? WHICH : WHICH.filter((choice) => choice !== 'mine');
  const which = offered.find((choice) => choice === asked) ?? (isSignedIn ? 'mine' : 'open');
  const { data, error, isLoading, refetch } = useQuery(actionListQuery(which, cursor));
  return (
    <>
      <Choice offered={offered} which={which} />
      {isLoading && <Loading isRoomKept />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('actions.none')}</p>}
      {data !== undefined && data.items.length > 0 && <ActionTable actions={data.items} />}
      <Pagination
        previousHref={null}
        nextHref={
          data?.next
            ? `/decision-actions?${new URLSearchParams({ which, cursor: data.next }).toString()}`
            : null
        }
      />
    </>
  );
}

function Choice({ offered, which }: { offered: readonly Which[]; which: Which }) {
  return (
    <nav aria-label={t('actions.which')}>
      <ul className="govuk-list choice-list">
        {offered.map((choice) => (
          <li key={choice}>
            <a
              className="govuk-link"
              href={`/decision-actions?which=${choice}`}
              aria-current={choice === which || undefined}
            >
              {t(`actions.${choice}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
