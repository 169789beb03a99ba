import { saveFile } from '../../api/download';
import { csvOf, type CsvCell } from '../../lib/csv';
import type { Series } from './api';
import { t } from './messages';

const HEADINGS = [
  'code',
  'areaCode',
  'area',
  'period',
  'start',
  'end',
  'value',
  'symbol',
  'numerator',
  'denominator',
  'lower95',
  'upper95',
  'target',
  'status',
] as const;

/** Every value of a series as it is shown, unrounded: what is suppressed on the page is empty here. */
function seriesTable({ indicator, area, points }: Series): CsvCell[][] {
  return [
    HEADINGS.map((heading) => t(`data.${heading}`)),
    ...points.map(({ period, value, symbol, numerator, denominator, limits95, target, targetStatus }) => [
      indicator.code,
      area.code,
      area.name,
      period.label,
      period.start,
      period.end,
      value,
      symbol,
      numerator,
      denominator,
      limits95?.lower ?? null,
      limits95?.upper ?? null,
      target?.value ?? null,
      t(`target.${targetStatus}`),
    ]),
  ];
}

/** Lets the browser keep a series as a file. */
export function downloadSeries(series: Series): void {
  const name = `${series.indicator.code}-${series.area.code}.csv`.replaceAll(/[^\w.-]+/g, '-');
  saveFile(new Blob([csvOf(seriesTable(series))], { type: 'text/csv;charset=utf-8' }), name);
}
