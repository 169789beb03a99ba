import type { ChartPeriod, ChartPoint, StatusSymbol } from './observation';

/** Financial years from the one given, with the shares that a test is about. */
export function financialYears(first: number, count: number): ChartPeriod[] {
  return Array.from({ length: count }, (_, index) => {
    const year = first + index;
    return {
      key: String(year),
      label: `${year}/${String(year + 1).slice(2)}`,
      start: `${year}-04-01`,
      end: `${year + 1}-03-31`,
    };
  });
}

/** Points for consecutive years; a symbol alone is a gap with that reason. */
export function pointsFrom(first: number, values: (number | StatusSymbol)[]): ChartPoint[] {
  return values.map((value, index) => {
    const period = String(first + index);
    return typeof value === 'number' ? { period, value } : { period, value: null, symbol: value };
  });
}

export const percent = { decimals: 1, suffix: '%' };
