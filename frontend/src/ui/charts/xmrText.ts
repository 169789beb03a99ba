import type { ChartMessages } from './chartMessages';
import { formatValue } from './chartNumbers';
import type { ChartTableContent } from './ChartTable';
import type { ChartPeriod } from './observation';
import { hasValue, pointsByPeriod } from './series';
import { changeSentence, gapSentence, spokenValue, valueCell } from './seriesText';
import { segmentOf, signalNumbers } from './xmr';
import type { XmrProps } from './xmr';

/** The chart in sentences: the change, the number of signals, the range of chance. */
export function xmrSummary(chart: XmrProps, messages: ChartMessages): string {
  const { subject, periods, format, segments, signals } = chart;
  const limits = segments.at(-1);
  return [
    changeSentence(subject, periods, format, messages),
    limits &&
      messages.xmrSummary(
        signals.length,
        formatValue(limits.lower, format),
        formatValue(limits.upper, format),
      ),
    gapSentence(subject, periods, messages),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The value of one period and the signals it belongs to. */
export function xmrReadout(chart: XmrProps, period: ChartPeriod, messages: ChartMessages): string {
  const { subject, format, signals } = chart;
  const point = pointsByPeriod(subject.points).get(period.key);
  const segment = segmentOf(chart, period.key);
  const numbers = signalNumbers(signals, period.key);
  const parts = [messages.named(subject.name, spokenValue(point, format, messages))];
  if (segment) {
    parts.push(messages.named(messages.centreLine, formatValue(segment.centre, format)));
    parts.push(
      messages.named(
        messages.limits,
        messages.intervalRange(formatValue(segment.lower, format), formatValue(segment.upper, format)),
      ),
    );
  }
  if (numbers.length > 0) parts.push(messages.signalNumbers(numbers));
  return `${period.label}: ${parts.join('; ')}`;
}

/** The chart as a table, one row a period. */
export function xmrTable(chart: XmrProps, messages: ChartMessages): ChartTableContent {
  const { title, subject, periods, format, signals } = chart;
  const points = pointsByPeriod(subject.points);
  const rows = periods.map(({ key, label }) => {
    const segment = segmentOf(chart, key);
    const limits = segment ? [segment.lower, segment.centre, segment.upper] : [];
    const written = limits.map((value) => formatValue(value, format));
    return {
      key,
      header: label,
      cells: [
        valueCell(points.get(key), format, messages),
        written[0] ?? '',
        written[1] ?? '',
        written[2] ?? '',
        signalNumbers(signals, key).join(', '),
      ],
    };
  });
  return {
    caption: title,
    columns: [
      messages.period,
      subject.name,
      messages.lowerLimit,
      messages.centreLine,
      messages.upperLimit,
      messages.signals,
    ],
    rows,
  };
}

/** What must be said about the limits. */
export function limitRemarks(chart: XmrProps, messages: ChartMessages): string[] {
  const { subject, periods, format, segments, provisional = false, clipped = {} } = chart;
  const limits = segments.at(-1);
  if (!limits) return [];

  const points = pointsByPeriod(subject.points);
  const remarks: string[] = [];
  if (provisional) {
    const counted = periods.filter(
      ({ key }) => hasValue(points.get(key)) && segmentOf(chart, key) === limits,
    ).length;
    remarks.push(messages.provisionalLimits(counted));
  }
  if (clipped.lower) remarks.push(messages.clippedLower(formatValue(limits.lower, format)));
  if (clipped.upper) remarks.push(messages.clippedUpper(formatValue(limits.upper, format)));
  return remarks;
}
