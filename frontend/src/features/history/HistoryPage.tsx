import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/history';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { useParams, useSearch } from '../../routing/RouterProvider';
import { fieldLabel } from '../../ui/history/changes';
import { HistoryEvents } from '../../ui/history/HistoryEvents';
import { t } from '../../ui/history/messages';
import { PageHeading } from '../../ui/PageHeading';

/** Records that have a page of their own, by the kind the trail calls them. */
const PAGES = new Map([
  ['indicator', '/indicators'],
  ['indicator-set', '/indicator-sets'],
  ['comparator-group', '/comparator-groups'],
  ['import', '/imports'],
  ['meeting', '/meetings'],
  ['decision', '/decisions'],
  ['decision-action', '/decision-actions'],
  ['issue', '/issues'],
  ['organisation', '/administration/organisations'],
  ['organisation-unit', '/administration/units'],
  ['post', '/administration/posts'],
  ['person', '/administration/people'],
  ['partner-client', '/administration/partner-clients'],
]);

export function HistoryPage() {
  return (
    <StaffPage>
      <History />
    </StaffPage>
  );
}

function History() {
  const { resourceKind, resourceId } = useParams('/history/$resourceKind/$resourceId');
  const { cursor } = useSearch();
  const { data, error, refetch } = useQuery(historyQuery(resourceKind, resourceId, cursor));
  const page = PAGES.get(resourceKind);

  return (
    <>
      <PageHeading title={t('history.title')} caption={fieldLabel(resourceKind.replaceAll('-', '_'))} />
      {page !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${page}/${resourceId}`}>
            {t('history.back')}
          </a>
        </p>
      )}
      <HistoryEvents
        events={data?.items}
        problem={error === null ? null : Problem.of(error)}
        onTryAgain={() => void refetch()}
        older={data?.next ?? null}
        address={`/history/${resourceKind}/${resourceId}`}
      />
    </>
  );
}
