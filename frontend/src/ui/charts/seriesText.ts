import type { ChartMessages } from './chartMessages';
import { formatValue } from './chartNumbers';
import type { ValueFormat } from './chartNumbers';
import { gapSymbol } from './observation';
import type { ChartPeriod, ChartPoint, StatusSymbol } from './observation';
import { ends, hasValue, pointsByPeriod } from './series';
import type { ChartSeries } from './series';

/** A value as it is written in a table: the number with its symbol, or the symbol alone. */
export function valueCell(
  point: ChartPoint | undefined,
  format: ValueFormat,
  messages: ChartMessages,
): string {
  if (!hasValue(point)) return messages.symbolMark(gapSymbol(point));
  const value = formatValue(point.value, format);
  return point.symbol ? `${value} ${messages.symbolMark(point.symbol)}` : value;
}

/** A value as it is spoken: the symbol in words. */
export function spokenValue(
  point: ChartPoint | undefined,
  format: ValueFormat,
  messages: ChartMessages,
): string {
  if (!hasValue(point)) return messages.symbols[gapSymbol(point)];
  const value = formatValue(point.value, format);
  return point.symbol ? messages.withSymbol(value, point.symbol) : value;
}

/** The 95 % interval of a point, where it has one. */
export function intervalText(
  point: ChartPoint | undefined,
  format: ValueFormat,
  write: (lower: string, upper: string) => string,
): string | undefined {
  if (point?.lower === undefined || point.upper === undefined) return undefined;
  return write(formatValue(point.lower, format), formatValue(point.upper, format));
}

/** One sentence: the latest value and how it stands to the first one. */
export function changeSentence(
  series: ChartSeries,
  periods: ChartPeriod[],
  format: ValueFormat,
  messages: ChartMessages,
): string {
  const found = ends(periods, series.points);
  if (!found) return messages.noPublishedValue(series.name);

  const { first, last } = found;
  const label = (key: string) => periods.find((period) => period.key === key)?.label ?? key;
  const value = formatValue(last.value, format);
  const firstValue = formatValue(first.value, format);
  if (first === last) return messages.latestOnly(series.name, value, label(last.period));

  const movement = last.value > first.value ? 'up' : 'down';
  return messages.change({
    name: series.name,
    value,
    period: label(last.period),
    direction: value === firstValue ? 'same' : movement,
    firstValue,
    firstPeriod: label(first.period),
  });
}

/** How many periods of the axis have no value, as a sentence; empty when none. */
export function gapSentence(series: ChartSeries, periods: ChartPeriod[], messages: ChartMessages): string {
  const byPeriod = pointsByPeriod(series.points);
  const count = periods.filter(({ key }) => !hasValue(byPeriod.get(key))).length;
  return count === 0 || count === periods.length ? '' : messages.gaps(count);
}

/** The explanation of each symbol that a chart shows. */
export function symbolRemarks(
  series: ChartSeries[],
  periods: ChartPeriod[],
  messages: ChartMessages,
): string[] {
  const shown = new Set<StatusSymbol>();
  for (const { points } of series) {
    const byPeriod = pointsByPeriod(points);
    for (const { key } of periods) {
      const point = byPeriod.get(key);
      const symbol = hasValue(point) ? point.symbol : gapSymbol(point);
      if (symbol) shown.add(symbol);
    }
  }
  return [...shown].toSorted().map((symbol) => messages.symbolNote(symbol));
}
