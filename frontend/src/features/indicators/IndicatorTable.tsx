import { valueFormatOf } from '../../api/valueFormat';
import { Sparkline } from '../../ui/charts/Sparkline';
import { type Column, Table } from '../../ui/Table';
import type { IndicatorSummary } from './api';
import { IndicatorValue } from './IndicatorValue';
import { ComparisonWord, DirectionWord, TargetStatusTag } from './judgementMarks';
import { t } from './messages';
import { written } from './values';

interface Props {
  caption: string;
  indicators: readonly IndicatorSummary[];
  /** Whom all are compared with, where it is the same for all. */
  comparator: string | undefined;
  /** Address of an indicator's page. */
  hrefOf: (indicator: IndicatorSummary) => string;
}

/** Indicators with their latest value, one question a column: the two lenses are never merged. */
export function IndicatorTable({ caption, indicators, comparator, hrefOf }: Props) {
  const columns: readonly Column<IndicatorSummary>[] = [
    {
      key: 'indicator',
      header: t('column.indicator'),
      isRowHeader: true,
      render: (indicator) => <Named indicator={indicator} href={hrefOf(indicator)} />,
    },
    {
      key: 'latest',
      header: t('column.latest'),
      render: (indicator) => <IndicatorValue {...indicator} indicator={indicator} />,
    },
    { key: 'trend', header: t('column.trend'), render: (indicator) => <Trend indicator={indicator} /> },
    {
      key: 'target',
      header: t('column.target'),
      render: (indicator) => <AgainstTarget {...{ indicator }} />,
    },
    {
      key: 'comparison',
      header: comparator === undefined ? t('column.comparisonAny') : t('column.comparison', { comparator }),
      render: (indicator) => <AgainstOthers indicator={indicator} />,
    },
    {
      key: 'short',
      header: t('column.short'),
      render: ({ directionShort }) => <DirectionWord direction={directionShort} />,
    },
    {
      key: 'long',
      header: t('column.long'),
      render: ({ directionLong }) => <DirectionWord direction={directionLong} />,
    },
  ];
  return (
    <div className="indicator-table">
      <Table
        caption={caption}
        isCaptionHidden
        isStacking
        columns={columns}
        rows={indicators}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

function Named({ indicator: { code, title, themeName, status }, href }: NamedProps) {
  return (
    <>
      <a className="govuk-link" href={href}>
        {title}
      </a>
      <span className="quiet">
        {[code, themeName].filter(Boolean).join(' · ')}
        {status === 'retired' && ` · ${t('status.retired')}`}
        {status === 'draft' && ` · ${t('status.draft')}`}
      </span>
    </>
  );
}

interface NamedProps {
  indicator: IndicatorSummary;
  href: string;
}

function Trend({ indicator }: { indicator: IndicatorSummary }) {
  const periods = indicator.sparkline.map(({ periodEnd }) => ({
    key: periodEnd,
    label: periodEnd === indicator.period?.end ? indicator.period.label : periodEnd.slice(0, 4),
  }));
  const points = indicator.sparkline.map(({ periodEnd, value }) => ({ period: periodEnd, value }));
  if (points.filter(({ value }) => value !== null).length < 2) return <span className="quiet">–</span>;
  return (
    <Sparkline
      series={{ name: indicator.title, points }}
      periods={periods}
      format={valueFormatOf(indicator)}
    />
  );
}

function AgainstTarget({ indicator }: { indicator: IndicatorSummary }) {
  return (
    <>
      <TargetStatusTag status={indicator.targetStatus} />
      {indicator.targetValue !== null && (
        <span className="quiet">
          {t('target.value', { value: written(indicator.targetValue, indicator) })}
        </span>
      )}
    </>
  );
}

function AgainstOthers({ indicator }: { indicator: IndicatorSummary }) {
  const { comparator, comparatorValue, comparison } = indicator;
  return (
    <>
      <ComparisonWord result={comparison} />
      {comparator !== null && comparatorValue !== null && (
        <span className="quiet">
          {t('comparison.value', { comparator, value: written(comparatorValue, indicator) })}
        </span>
      )}
    </>
  );
}
