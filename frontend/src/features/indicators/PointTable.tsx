import { decimal } from '../../lib/numbers';
import { type Column, Table } from '../../ui/Table';
import type { Series, SeriesPoint } from './api';
import { periodKey } from './chartSeries';
import { TargetStatusTag } from './judgementMarks';
import { t } from './messages';
import { symbolOf, targetInWords, written } from './values';

/** All points of a series, the latest first. */
export function PointTable({ series: { indicator, area, points } }: { series: Series }) {
  const columns: readonly Column<SeriesPoint>[] = [
    { key: 'period', header: t('data.period'), isRowHeader: true, render: ({ period }) => period.label },
    {
      key: 'value',
      header: t('data.value'),
      isNumeric: true,
      render: ({ value, symbol }) => (
        <>
          {value !== null && written(value, indicator)} <Letter symbol={symbol} />
        </>
      ),
    },
    {
      key: 'numerator',
      header: t('data.numerator'),
      isNumeric: true,
      render: (point) => count(point.numerator),
    },
    {
      key: 'denominator',
      header: t('data.denominator'),
      isNumeric: true,
      render: (point) => count(point.denominator),
    },
    {
      key: 'interval',
      header: t('data.interval'),
      isNumeric: true,
      render: ({ limits95 }) =>
        limits95 === null
          ? '–'
          : t('compare.intervalText', {
              lower: written(limits95.lower, indicator),
              upper: written(limits95.upper, indicator),
            }),
    },
    {
      key: 'target',
      header: t('data.target'),
      render: ({ target }) => (target === null ? '–' : targetInWords(target, indicator)),
    },
    {
      key: 'status',
      header: t('data.status'),
      render: ({ targetStatus }) => <TargetStatusTag status={targetStatus} />,
    },
  ];
  return (
    <div className="indicator-table">
      <Table
        caption={t('data.caption', { area: area.name })}
        isStacking
        columns={columns}
        rows={points.toReversed()}
        rowKey={({ period }) => periodKey(period)}
      />
    </div>
  );
}

function Letter({ symbol }: { symbol: string | null }) {
  const letter = symbolOf(symbol);
  if (symbol === null) return null;
  return (
    <span className="indicator-value__symbol">
      {symbol} {letter !== undefined && <span className="quiet">{t(`symbolShort.${letter}`)}</span>}
    </span>
  );
}

/** Counts as they were counted, without decimals that say nothing. */
function count(value: number | null): string {
  if (value === null) return '–';
  return decimal(value, Number.isInteger(value) ? 0 : 2);
}
