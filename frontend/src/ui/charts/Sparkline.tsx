import './charts.scss';
import { useChartMessages } from './chartMessages';
import type { ValueFormat } from './chartNumbers';
import type { ChartPeriod } from './observation';
import { periodScale } from './periodScale';
import { ends } from './series';
import type { ChartSeries } from './series';
import { SeriesLine } from './seriesMarks';
import { changeSentence } from './seriesText';
import { valueScale } from './valueScale';

interface SparklineProps {
  series: ChartSeries;
  periods: ChartPeriod[];
  format: ValueFormat;
  width?: number;
  height?: number;
}

/** A word-sized trend for a list; what it shows is said by its label. */
export function Sparkline({ series, periods, format, width = 96, height = 28 }: SparklineProps) {
  const messages = useChartMessages();
  const values = series.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const x = periodScale(periods, [0, width]);
  const y = valueScale(values, [height - 4, 4]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low < high) y.position.domain([low, high]);
  const last = ends(periods, series.points)?.last;

  return (
    <svg
      className="chart-svg chart-svg--inline"
      width={width}
      height={height}
      role="img"
      aria-label={messages.sparkline(series.name, changeSentence(series, periods, format, messages))}
    >
      <SeriesLine periods={periods} series={series} x={x} y={y} className="chart-line--spark" />
      {last && <circle className="chart-dot" cx={x.at(last.period)} cy={y.position(last.value)} r={3.5} />}
    </svg>
  );
}
