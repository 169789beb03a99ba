import { useMutation, useQuery } from '@tanstack/react-query';
import { CSV, downloadTable } from '../../api/download';
import { Problem } from '../../api/problem';
import { goTo } from '../../routing/address';
import { useSearch } from '../../routing/RouterProvider';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SearchBox } from '../../ui/SearchBox';
import { type Column, Table } from '../../ui/Table';
import { decisionListQuery, type DecisionSearch, type DecisionSummary } from './api';
import { t } from './messages';
import { meetingName } from './words';

const RELATED = [
  { href: '/meetings', label: t('decisions.toMeetings') },
  { href: '/decision-actions', label: t('decisions.toActions') },
  { href: '/issues', label: t('decisions.toIssues') },
];

export function DecisionListPage() {
  const { q, cursor } = useSearch();
  const search: DecisionSearch = { ...(q !== undefined && { q }), ...(cursor !== undefined && { cursor }) };
  const { data, error, isLoading, refetch } = useQuery(decisionListQuery(search));

  return (
    <>
      <PageHeading title={t('decisions.title')} />
      <p className="govuk-body reading-width">{t('decisions.lead')}</p>
      <nav aria-label={t('decisions.related')}>
        <ul className="govuk-list">
          {RELATED.map(({ href, label }) => (
            <li key={href}>
              <a className="govuk-link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox
        key={q ?? ''}
        id="decision-search"
        label={t('decisions.search')}
        text={q ?? ''}
        onSearch={(words) => goTo(addressOf(words === '' ? {} : { q: words }))}
      />
      {isLoading && <Loading isRoomKept />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('decisions.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <>
          <Table
            caption={t('decisions.caption')}
            isCaptionHidden
            isStacking
            columns={COLUMNS}
            rows={data.items}
            rowKey={({ id }) => id}
          />
          <Download q={q} />
        </>
      )}
      <Pagination
        previousHref={null}
        nextHref={data?.next ? addressOf({ ...search, cursor: data.next }) : null}
      />
    </>
  );
}

function Download({ q }: { q: string | undefined }) {
  const download = useMutation({
    mutationFn: () =>
      downloadTable(`/v1${addressOf(q === undefined ? {} : { q })}`, CSV, t('decisions.fileName')),
  });
  return (
    <>
      <Button variant="secondary" isBusy={download.isPending} onClick={() => download.mutate()}>
        {t('decisions.download')}
      </Button>
      <p className="govuk-body" role="alert">
        {download.isError && t('decisions.downloadFailed')}
      </p>
    </>
  );
}

function addressOf(search: DecisionSearch): string {
  const query = new URLSearchParams({ ...search }).toString();
  return query === '' ? '/decisions' : `/decisions?${query}`;
}

const COLUMNS: readonly Column<DecisionSummary>[] = [
  {
    key: 'item',
    header: t('decisions.item'),
    isRowHeader: true,
    render: ({ id, item }) => (
      <a className="govuk-link" href={`/decisions/${id}`}>
        {item.title}
      </a>
    ),
  },
  { key: 'minute', header: t('decisions.minute'), render: ({ minuteNumber }) => minuteNumber },
  { key: 'meeting', header: t('decisions.meeting'), render: ({ meeting }) => meetingName(meeting) },
  {
    key: 'outcome',
    header: t('decisions.outcome'),
    render: ({ outcome, correctedAt }) =>
      correctedAt === null
        ? t(`outcome.${outcome}`)
        : `${t(`outcome.${outcome}`)} (${t('decisions.corrected').toLowerCase()})`,
  },
];
