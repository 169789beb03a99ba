import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { RoleGate } from '../../auth/RoleGate';
import { longDate } from '../../lib/dates';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import type { Issue } from './api';
import { issueListQuery } from './issuesApi';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';

export function IssueListPage() {
  const { data, error, isLoading, refetch } = useQuery(issueListQuery);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('decisions.title'), href: '/decisions' }]} />
      <PageHeading title={t('issues.title')} />
      <p className="govuk-body reading-width">{t('issues.lead')}</p>
      <RoleGate roles={MINUTE_KEEPERS}>
        <a className="govuk-button" href="/issues/new">
          {t('issues.new')}
        </a>
      </RoleGate>
      {isLoading && <Loading isRoomKept />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('issues.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t('issues.caption')}
          isCaptionHidden
          isStacking
          columns={COLUMNS}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}

const COLUMNS: readonly Column<Issue>[] = [
  {
    key: 'title',
    header: t('issues.issue'),
    isRowHeader: true,
    render: ({ id, title }) => (
      <a className="govuk-link" href={`/issues/${id}`}>
        {title}
      </a>
    ),
  },
  {
    key: 'state',
    header: t('issues.state'),
    render: ({ closedOn }) =>
      closedOn === null ? t('issues.open') : t('issues.closed', { day: longDate(closedOn) }),
  },
];
