import type { ChartMessages } from './chartMessages';
import { formatValue } from './chartNumbers';
import type { ChartTableContent } from './ChartTable';
import type { ChartPeriod } from './observation';
import { ends, pointsByPeriod } from './series';
import { changeSentence, gapSentence, intervalText, spokenValue, valueCell } from './seriesText';
import type { TimeSeriesProps } from './timeSeries';

function targetOf({ target = [] }: TimeSeriesProps, period: string): number | undefined {
  return target.find((step) => step.period === period)?.value;
}

/** The chart in sentences: the change of the subject, then what stands beside its latest value. */
export function timeSeriesSummary(chart: TimeSeriesProps, messages: ChartMessages): string {
  const { subject, periods, format, comparators = [] } = chart;
  const latest = ends(periods, subject.points)?.last.period;
  const period = periods.find(({ key }) => key === latest);
  const sentences = [changeSentence(subject, periods, format, messages)];

  if (period) {
    const beside = comparators.map(({ name, points }) =>
      messages.named(name, spokenValue(pointsByPeriod(points).get(period.key), format, messages)),
    );
    const target = targetOf(chart, period.key);
    if (target !== undefined) beside.push(messages.named(messages.target, formatValue(target, format)));
    if (beside.length > 0) sentences.push(messages.alongside(period.label, beside));
  }
  sentences.push(gapSentence(subject, periods, messages));
  return sentences.filter(Boolean).join(' ');
}

/** Everything the chart shows for one period. */
export function timeSeriesReadout(
  chart: TimeSeriesProps,
  period: ChartPeriod,
  messages: ChartMessages,
): string {
  const { subject, format, comparators = [] } = chart;
  const point = pointsByPeriod(subject.points).get(period.key);
  const interval = intervalText(point, format, messages.interval95);
  const target = targetOf(chart, period.key);
  const parts = [
    messages.named(subject.name, spokenValue(point, format, messages)) + (interval ? `, ${interval}` : ''),
    ...comparators.map(({ name, points }) =>
      messages.named(name, spokenValue(pointsByPeriod(points).get(period.key), format, messages)),
    ),
    ...(target === undefined ? [] : [messages.named(messages.target, formatValue(target, format))]),
  ];
  return `${period.label}: ${parts.join('; ')}`;
}

/** The chart as a table, one row a period. */
export function timeSeriesTable(chart: TimeSeriesProps, messages: ChartMessages): ChartTableContent {
  const { title, subject, periods, format, comparators = [], target } = chart;
  const subjectPoints = pointsByPeriod(subject.points);
  const comparatorPoints = comparators.map(({ points }) => pointsByPeriod(points));
  const hasIntervals = subject.points.some(({ lower, upper }) => lower !== undefined && upper !== undefined);

  const columns = [
    messages.period,
    subject.name,
    ...(hasIntervals ? [messages.interval95Of(subject.name)] : []),
    ...comparators.map(({ name }) => name),
    ...(target ? [messages.target] : []),
  ];
  const rows = periods.map(({ key, label }) => {
    const point = subjectPoints.get(key);
    const goal = targetOf(chart, key);
    return {
      key,
      header: label,
      cells: [
        valueCell(point, format, messages),
        ...(hasIntervals ? [intervalText(point, format, messages.intervalRange) ?? ''] : []),
        ...comparatorPoints.map((points) => valueCell(points.get(key), format, messages)),
        ...(target ? [goal === undefined ? '' : formatValue(goal, format)] : []),
      ],
    };
  });
  return { caption: title, columns, rows };
}
