import { AnnotationList, ChartRemarks } from './annotations';
import { ChartFigure } from './ChartFigure';
import { ChartLegend } from './ChartLegend';
import { useChartMessages } from './chartMessages';
import { symbolRemarks } from './seriesText';
import type { TimeSeriesProps } from './timeSeries';
import { namedLines, timeSeriesLayout } from './timeSeriesLayout';
import { TimeSeriesPlot } from './TimeSeriesPlot';
import { timeSeriesReadout, timeSeriesSummary, timeSeriesTable } from './timeSeriesText';
import { useMeasuredWidth } from './useMeasuredWidth';
import { useRovingFocus } from './useRovingFocus';

/** One area's values over time, with intervals, comparators, target, gaps, breaks and annotations. */
export function TimeSeriesChart(chart: TimeSeriesProps) {
  const { title, download, periods, subject, comparators = [], annotations = [] } = chart;
  const messages = useChartMessages();
  const [plot, width] = useMeasuredWidth<HTMLDivElement>();
  const roving = useRovingFocus(periods.length, periods.length - 1);
  const layout = timeSeriesLayout(chart, messages, width);
  const active = roving.active === undefined ? undefined : periods[roving.active];

  const legend = namedLines(chart, messages).map(({ key, className, series }) => ({
    key,
    label: series.name,
    mark: <path className={`chart-line chart-line--${className}`} d="M-13,0h26" />,
  }));
  const remarks = [
    ...symbolRemarks([subject, ...comparators], periods, messages),
    ...(layout.y.startsAtZero ? [] : [messages.axisNotFromZero]),
  ];

  return (
    <ChartFigure
      title={title}
      download={download}
      summary={timeSeriesSummary(chart, messages)}
      table={timeSeriesTable(chart, messages)}
      legend={layout.labels.length === 0 && <ChartLegend entries={legend} />}
      readout={active ? timeSeriesReadout(chart, active, messages) : messages.hint}
      notes={
        <>
          <AnnotationList annotations={annotations} />
          <ChartRemarks remarks={remarks} />
        </>
      }
    >
      <div className="chart__plot" ref={plot} style={{ minHeight: layout.height }}>
        <TimeSeriesPlot chart={chart} layout={layout} width={width} roving={roving} />
      </div>
    </ChartFigure>
  );
}
