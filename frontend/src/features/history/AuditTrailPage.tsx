import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import type { Role } from '../../auth/roles';
import { moment } from '../../lib/dates';
import { useSearch } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { actionWord } from '../../ui/history/actionWord';
import { changesOf, fieldLabel } from '../../ui/history/changes';
import { t } from '../../ui/history/messages';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { type AuditEvent, trailQuery } from './api';
import { TrailDownload } from './TrailDownload';
import { TrailFilter } from './TrailFilter';
import { trailAddress, trailSearchOf } from './trailSearch';

const AUDITORS: readonly Role[] = ['internal-auditor', 'administrator'];

export function AuditTrailPage() {
  return (
    <StaffPage roles={AUDITORS}>
      <Breadcrumbs crumbs={[{ label: t('trail.administration'), href: '/administration' }]} />
      <PageHeading title={t('trail.title')} />
      <p className="govuk-body reading-width">{t('trail.lead')}</p>
      <Trail />
    </StaffPage>
  );
}

function Trail() {
  const given = useSearch();
  const search = trailSearchOf(given);
  const { data, error, isLoading, refetch } = useQuery({
    ...trailQuery(search, given.cursor),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <TrailFilter key={trailAddress(search)} search={search} />
      <TrailDownload search={search} />
      {isLoading && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('trail.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t('trail.title')}
          isCaptionHidden
          isStacking
          columns={COLUMNS}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        previousHref={null}
        nextHref={typeof data?.next === 'string' ? trailAddress(search, data.next) : null}
      />
    </>
  );
}

const COLUMNS: readonly Column<AuditEvent>[] = [
  { key: 'when', header: t('trail.when'), render: ({ occurredAt }) => moment(occurredAt) },
  { key: 'who', header: t('trail.who'), render: whoOf },
  { key: 'action', header: t('trail.action'), render: ({ action }) => actionWord(action) },
  {
    key: 'record',
    header: t('trail.record'),
    isRowHeader: true,
    render: (event) => <RecordOf event={event} />,
  },
  {
    key: 'fields',
    header: t('trail.fields'),
    render: (event) =>
      changesOf(event)
        .map(({ field }) => fieldLabel(field))
        .join(', ') || '–',
  },
  { key: 'reason', header: t('trail.reason'), render: ({ reason }) => reason ?? '–' },
];

function whoOf({ actorPosts, client, actor }: AuditEvent): string {
  return actorPosts ?? client ?? actor ?? t('history.system');
}

function RecordOf({ event: { resourceKind, resourceId } }: { event: AuditEvent }) {
  const kind = fieldLabel(resourceKind.replaceAll('-', '_'));
  return resourceId === null ? (
    kind
  ) : (
    <a className="govuk-link" href={`/history/${resourceKind}/${resourceId}`}>
      {kind}
    </a>
  );
}
