import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { indicatorQuery } from '../../api/indicators';
import { configurationQuery } from '../../api/configuration';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { longDate, moment } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams, useSearch } from '../../routing/RouterProvider';
import { AsAtForm } from '../../ui/forms/AsAtForm';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { type Observation, observationsQuery } from './api';
import { t } from './messages';
import { RECORDERS } from './roles';
import { valueInWords, type Written } from './valueInWords';
import { type ValueSearch, valuesAddress, valueSearchOf } from './valueSearch';

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
      {search.asAt !== undefined && (
        <Notice>
          <p className="govuk-body">{t('values.asAtNotice', { date: longDate(search.asAt) })}</p>
          <a
            className="govuk-link"
            href={addressOf({ ...(search.area !== undefined && { area: search.area }) })}
          >
            {t('values.asAtNow')}
          </a>
        </Notice>
      )}
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
          columns={search.asAt === undefined ? [...columnsFor(indicator), CORRECT] : columnsFor(indicator)}
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
      <AsAtForm
        key={search.asAt}
        asAt={search.asAt}
        onChoose={(asAt) =>
          goTo(addressOf({ ...(search.area !== undefined && { area: search.area }), asAt }))
        }
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

/** What is recorded, rounded as the indicator says; until it is known, as it was computed. */
function columnsFor(indicator: Written | undefined): readonly Column<Observation>[] {
  return [
    { key: 'period', header: t('values.period'), isRowHeader: true, render: ({ period }) => period.label },
    {
      key: 'value',
      header: t('values.value'),
      isNumeric: true,
      render: ({ value, symbol }) => [valueInWords(value, indicator), symbol].filter(Boolean).join(' '),
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
  ];
}

/** Only what is known today can be corrected. */
const CORRECT: Column<Observation> = {
  key: 'correct',
  header: t('values.correct'),
  render: ({ id, period, supersededAt }) =>
    supersededAt === null && (
      <a className="govuk-link" href={`/observations/${id}/correct`}>
        {t('values.correct')}{' '}
        <span className="govuk-visually-hidden">{t('values.correctWhich', { period: period.label })}</span>
      </a>
    ),
};

function Recorded({ recordedBy, recordedAt, supersededAt, reason }: Observation) {
  return (
    <>
      <div>{t('values.recordedBy', { post: recordedBy, moment: moment(recordedAt) })}</div>
      {reason !== null && <div>{t('values.reason', { reason })}</div>}
      {supersededAt !== null && <div>{t('values.superseded', { moment: moment(supersededAt) })}</div>}
    </>
  );
}
