import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { valueFormatOf } from '../../api/valueFormat';
import { wholeNumber } from '../../lib/numbers';
import { formatValue } from '../../ui/charts/chartNumbers';
import { Loading } from '../../ui/Loading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { StatusTag, type Tone } from '../../ui/Tag';
import { type IndicatorSummary, indicatorsQuery } from './api';
import { t } from './messages';

const TONES: Record<IndicatorSummary['targetStatus'], Tone> = {
  green: 'good',
  amber: 'warning',
  red: 'bad',
  missing: 'information',
  'no-target': 'neutral',
  'not-judged': 'neutral',
};

const COLUMNS: readonly Column<IndicatorSummary>[] = [
  {
    key: 'title',
    header: t('home.indicator'),
    isRowHeader: true,
    render: ({ id, code, title }) => (
      <a className="govuk-link" href={`/indicators/${id}`}>
        {code}: {title}
      </a>
    ),
  },
  {
    key: 'status',
    header: t('home.status'),
    render: ({ targetStatus }) => (
      <StatusTag tone={TONES[targetStatus]}>{t(`home.status.${targetStatus}`)}</StatusTag>
    ),
  },
  { key: 'value', header: t('home.value'), isNumeric: true, render: valueOf },
  { key: 'period', header: t('home.period'), render: ({ period }) => period?.label ?? t('home.noPeriod') },
];

interface Props {
  /** Only indicators of this state; the first of all when left out. */
  targetStatus?: 'red' | 'missing';
}

/** The first few indicators of a kind, with the way to all of them. */
export function IndicatorsSection({ targetStatus }: Props) {
  const headingId = `indicators-${targetStatus ?? 'all'}`;
  const title = targetStatus === undefined ? t('home.keyIndicators') : t(`home.concern.${targetStatus}`);
  return (
    <section aria-labelledby={headingId}>
      <h2 className="govuk-heading-m" id={headingId}>
        {title}
      </h2>
      <Indicators title={title} targetStatus={targetStatus} />
    </section>
  );
}

function Indicators({ title, targetStatus }: { title: string; targetStatus: Props['targetStatus'] }) {
  const { data, error, isPending, refetch } = useQuery(indicatorsQuery(targetStatus));

  if (isPending) return <Loading isRoomKept />;
  if (error !== null) return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
  if (data.items.length === 0) {
    return (
      <p className="govuk-body">
        {targetStatus === undefined ? t('home.noIndicators') : t('home.noConcern')}
      </p>
    );
  }
  return (
    <>
      <Table caption={title} isCaptionHidden columns={COLUMNS} rows={data.items} rowKey={({ id }) => id} />
      <p className="govuk-body">
        <a className="govuk-link" href={addressOf(targetStatus)}>
          {t('home.showAll', { count: wholeNumber(data.total ?? data.items.length) })}
        </a>
      </p>
    </>
  );
}

function valueOf(indicator: IndicatorSummary): string {
  if (indicator.value === null) return indicator.symbol ?? t('home.noValue');
  const value = formatValue(indicator.value, valueFormatOf(indicator));
  return indicator.symbol === null ? value : `${value} ${indicator.symbol}`;
}

function addressOf(targetStatus: string | undefined): string {
  return targetStatus === undefined ? '/indicators' : `/indicators?targetStatus=${targetStatus}`;
}
