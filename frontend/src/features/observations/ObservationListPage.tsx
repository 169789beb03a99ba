import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { moment } from '../../lib/dates';
import { useParams, useSearch } from '../../routing/RouterProvider';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { indicatorQuery, type Observation, observationsQuery } from './api';
import { t } from './messages';
import { RECORDERS } from './roles';
import { type ValueSearch, valueSearchOf } from './valueSearch';

const HERE = '/indicators/$indicatorId/values';

export function ObservationListPage() {
  return (
    <StaffPage roles={RECORDERS}>
      <ObservationList />
    </StaffPage>
  );
}

function ObservationList() {
  const { indicatorId } = useParams(HERE);
  const search = valueSearchOf(useSearch());
  const { council } = useSuspenseQuery(configurationQuery).data;
  const area = search.area ?? council.areaCode;
  const indicator = useQuery(indicatorQuery(indicatorId)).data;
  const { data, error, isLoading, refetch } = useQuery(observationsQuery(indicatorId, area, search));
  const addressOf = (next: ValueSearch) => valuesAddress(indicatorId, next);
  const { cursor, ...unpaged } = search;

  return (
    <>
      <PageHeading
        title={t('values.title')}
        {...(indicator && {
          caption: t('values.caption', { code: indicator.code, title: indicator.title }),
        })}
      />
      <p className="govuk-body reading-width">
        {t('values.lead', { area: data?.items[0]?.area.name ?? area })}
      </p>
      <a className="govuk-button" href={`/indicators/${indicatorId}/values/new`}>
        {t('values.enter')}
      </a>
      <p className="govuk-body">
        <RevisionsLink search={search} addressOf={addressOf} />
        {' · '}
        <a className="govuk-link" href={`/indicators/${indicatorId}`}>
          {t('values.back')}
        </a>
      </p>
      {isLoading && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && <p className="govuk-body">{t('values.none')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t('values.title')}
          isCaptionHidden
          isStacking
          columns={COLUMNS}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
      {cursor !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(unpaged)}>
            {t('values.first')}
          </a>
        </p>
      )}
      <Pagination
        previousHref={null}
        nextHref={data?.next ? addressOf({ ...search, cursor: data.next }) : null}
      />
    </>
  );
}

interface RevisionsLinkProps {
  search: ValueSearch;
  addressOf: (search: ValueSearch) => string;
}

function RevisionsLink({ search, addressOf }: RevisionsLinkProps) {
  const area = search.area === undefined ? {} : { area: search.area };
  return (
    <a className="govuk-link" href={addressOf(search.revisions ? area : { ...area, revisions: true })}>
      {search.revisions ? t('values.hideOld') : t('values.showOld')}
    </a>
  );
}

function valuesAddress(indicatorId: string, { area, cursor, revisions }: ValueSearch): string {
  const query = new URLSearchParams({
    ...(area !== undefined && { area }),
    ...(cursor !== undefined && { cursor }),
    ...(revisions && { revisions: 'true' }),
  }).toString();
  return `/indicators/${indicatorId}/values${query === '' ? '' : `?${query}`}`;
}

const COLUMNS: readonly Column<Observation>[] = [
  { key: 'period', header: t('values.period'), isRowHeader: true, render: ({ period }) => period.label },
  {
    key: 'value',
    header: t('values.value'),
    isNumeric: true,
    render: ({ value, symbol }) => `${value ?? ''} ${symbol ?? ''}`.trim(),
  },
  {
    key: 'fraction',
    header: t('values.fraction'),
    isNumeric: true,
    render: ({ numerator, denominator }) =>
      numerator === null
        ? ''
        : denominator === null
          ? numerator
          : t('values.over', { numerator, denominator }),
  },
  { key: 'status', header: t('values.status'), render: ({ status }) => t(`status.${status}`) },
  { key: 'recorded', header: t('values.recorded'), render: (observation) => <Recorded {...observation} /> },
  {
    key: 'correct',
    header: t('values.correct'),
    render: ({ id, period, supersededAt }) =>
      supersededAt === null && (
        <a className="govuk-link" href={`/observations/${id}/correct`}>
          {t('values.correct')}{' '}
          <span className="govuk-visually-hidden">{t('values.correctWhich', { period: period.label })}</span>
        </a>
      ),
  },
];

function Recorded({ recordedBy, recordedAt, supersededAt, reason }: Observation) {
  return (
    <>
      <div>{t('values.recordedBy', { post: recordedBy, moment: moment(recordedAt) })}</div>
      {reason !== null && <div>{t('values.reason', { reason })}</div>}
      {supersededAt !== null && <div>{t('values.superseded', { moment: moment(supersededAt) })}</div>}
    </>
  );
}
