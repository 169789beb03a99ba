import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { RoleGate } from '../../auth/RoleGate';
import { moment } from '../../lib/dates';
import { useSearch } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { type Meeting, meetingListQuery } from './api';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';

export function MeetingListPage() {
  const { cursor } = useSearch();
  const { data, error, isLoading, refetch } = useQuery(meetingListQuery(cursor));
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('decisions.title'), href: '/decisions' }]} />
      <PageHeading title={t('meetings.title')} />
      <p className="govuk-body reading-width">{t('meetings.lead')}</p>
      <RoleGate roles={MINUTE_KEEPERS}>
        <a className="govuk-button" href="/meetings/new">
          {t('meetings.new')}
        </a>
      </RoleGate>
      {isLoading && <Loading isRoomKept />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('meetings.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t('meetings.caption')}
          isCaptionHidden
          isStacking
          columns={COLUMNS}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        previousHref={null}
        nextHref={data?.next ? `/meetings?${new URLSearchParams({ cursor: data.next }).toString()}` : null}
      />
    </>
  );
}

const COLUMNS: readonly Column<Meeting>[] = [
  {
    key: 'body',
    header: t('meetings.body'),
    isRowHeader: true,
    render: ({ id, body }) => (
      <a className="govuk-link" href={`/meetings/${id}`}>
        {body}
      </a>
    ),
  },
  { key: 'when', header: t('meetings.when'), render: ({ heldAt }) => moment(heldAt) },
  {
    key: 'state',
    header: t('meetings.state'),
    render: ({ publishedAt }) =>
      publishedAt === null ? (
        <Tag tone="neutral">{t('meetings.draft')}</Tag>
      ) : (
        <Tag tone="good">{t('meetings.published')}</Tag>
      ),
  },
];
