import { type Column, Table } from '../../ui/Table';
import type { League, LeaguePlace } from './api';
import { ComparisonWord } from './judgementMarks';
import { t } from './messages';
import { written } from './values';

interface Props {
  league: League;
  subject: string;
}

/** Every area with rank, quarter and comparison, in the order of the service: best first. */
export function CompareTable({ league: { indicator, period, comparator, rows }, subject }: Props) {
  const columns: readonly Column<LeaguePlace>[] = [
    {
      key: 'area',
      header: t('compare.area'),
      isRowHeader: true,
      render: ({ area }) =>
        area.code === subject ? <mark className="subject">{area.name}</mark> : area.name,
    },
    { key: 'rank', header: t('compare.rank'), isNumeric: true, render: ({ rank }) => rank ?? '–' },
    { key: 'band', header: t('compare.band'), render: ({ band }) => band?.toUpperCase() ?? '–' },
    {
      key: 'value',
      header: t('compare.value'),
      isNumeric: true,
      render: ({ value, symbol }) => (
        <>
          {value !== null && written(value, indicator)} {symbol}
        </>
      ),
    },
    {
      key: 'interval',
      header: t('compare.interval'),
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
      key: 'comparison',
      header:
        comparator === null
          ? t('compare.noComparator')
          : t('compare.comparison', { comparator: comparator.area.name }),
      render: ({ comparisonDetailed }) => <ComparisonWord result={comparisonDetailed} isDetailed />,
    },
  ];
  return (
    <>
      <h2 className="govuk-heading-m">{t('compare.table')}</h2>
      <p className="govuk-body reading-width">{t('compare.levels')}</p>
      <Table
        caption={t('compare.caption', { title: indicator.title, period: period?.label ?? '' })}
        isCaptionHidden
        isStacking
        columns={columns}
        rows={rows}
        rowKey={({ area }) => area.id}
      />
    </>
  );
}
