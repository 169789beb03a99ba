import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/history';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { useParams, useSearch } from '../../routing/RouterProvider';
import { fieldLabel } from '../../ui/history/changes';
import { HistoryEvents } from '../../ui/history/HistoryEvents';
import { t } from '../../ui/history/messages';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Table } from '../../ui/Table';
import { actionWord } from './actionWord';
import { type AuditEvent, historyQuery } from './api';
import { changesOf, fieldLabel } from './changes';
import { t } from './messages';

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

function olderAddress(kind: string, id: string, cursor: string | null): string | null {
  return cursor === null ? null : `/history/${kind}/${id}?${new URLSearchParams({ cursor }).toString()}`;
}

function Event({ event }: { event: AuditEvent }) {
  const when = moment(event.occurredAt);
  const changes = changesOf(event);
  return (
    <section aria-labelledby={`event-${event.id}`}>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1" id={`event-${event.id}`}>
        {actionWord(event.action)}
      </h2>
      <p className="govuk-body-s govuk-!-margin-bottom-2">
        {t('history.by', { post: event.actorPosts ?? event.client ?? t('history.system'), moment: when })}
      </p>
      {event.onBehalfOf !== null && (
        <p className="govuk-body">{t('history.onBehalfOf', { person: event.onBehalfOf })}</p>
      )}
      {event.reason !== null && <p className="govuk-body">{t('history.reason', { reason: event.reason })}</p>}
      {changes.length > 0 && (
        <Table
          caption={t('history.changes', { moment: when })}
          isCaptionHidden
          isStacking
          rows={changes}
          rowKey={({ field }) => field}
          columns={[
            {
              key: 'field',
              header: t('history.field'),
              isRowHeader: true,
              render: ({ field }) => fieldLabel(field),
            },
            {
              key: 'before',
              header: t('history.before'),
              render: ({ before }) => before ?? t('history.empty'),
            },
            { key: 'after', header: t('history.after'), render: ({ after }) => after ?? t('history.empty') },
          ]}
        />
      )}
    </section>
  );
}
