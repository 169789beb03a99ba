import { AnnotationMarks } from './annotations';
import { PeriodAxis, ValueAxis } from './axes';
import { useChartMessages } from './chartMessages';
import { PeriodReader } from './PeriodReader';
import { hasValue, pointsByPeriod } from './series';
import {
  IntervalBand,
  IntervalWhiskers,
  SeriesBreaks,
  SeriesDots,
  SeriesSymbols,
  SeriesLine,
  TargetLine,
} from './seriesMarks';
import type { TimeSeriesProps } from './timeSeries';
import type { TimeSeriesLayout } from './timeSeriesLayout';
import { timeSeriesReadout } from './timeSeriesText';
import type { RovingFocus } from './useRovingFocus';

const LINE_HEIGHT = 17;
/** More whiskers than this read as noise; a band is calmer. */
const MOST_WHISKERS = 12;

interface TimeSeriesPlotProps {
  chart: TimeSeriesProps;
  layout: TimeSeriesLayout;
  width: number;
  roving: RovingFocus;
}

function LineLabels({ layout, x }: { layout: TimeSeriesLayout; x: number }) {
  return (
    <g aria-hidden="true">
      {layout.labels.map(({ key, className, lines, y }) => (
        <text
          key={key}
          className={`chart-label chart-label--${className}`}
          y={y - ((lines.length - 1) * LINE_HEIGHT) / 2}
        >
          {lines.map((text, index) => (
            <tspan key={text} x={x} dy={index === 0 ? '0.35em' : LINE_HEIGHT}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

/** The drawing of a time series, at the width given. */
export function TimeSeriesPlot({ chart, layout, width, roving }: TimeSeriesPlotProps) {
  const { periods, subject, comparators = [], target, annotations = [], format } = chart;
  const { area, x, y, height } = layout;
  const messages = useChartMessages();
  const points = pointsByPeriod(subject.points);
  const drawn = { periods, series: subject, x, y };
  const interval = chart.interval ?? (periods.length > MOST_WHISKERS ? 'band' : 'whiskers');

  const markAt = (period: string) => {
    const point = points.get(period);
    return hasValue(point) ? y.position(point.value) : area.bottom - 12;
  };

  return (
    <svg className="chart-svg" width={width} height={height} role="group" aria-label={chart.title}>
      <ValueAxis scale={y} area={area} format={format} />
      {interval === 'band' && <IntervalBand {...drawn} />}
      <SeriesBreaks {...drawn} area={area} />
      <AnnotationMarks annotations={annotations} scale={x} area={area} />
      {target && <TargetLine target={target} x={x} y={y} />}
      {comparators.map((series, index) => (
        <SeriesLine
          key={series.name}
          {...drawn}
          series={series}
          className={`chart-line--comparator-${(index % 4) + 1}`}
        />
      ))}
      {interval === 'whiskers' && <IntervalWhiskers {...drawn} />}
      <SeriesLine {...drawn} className="chart-line--subject" />
      <SeriesDots {...drawn} radius={x.step > 14 ? 4.5 : 3} />
      <SeriesSymbols {...drawn} area={area} />
      <PeriodAxis scale={x} area={area} />
      <LineLabels layout={layout} x={area.right + 6} />
      <PeriodReader
        label={chart.title}
        periods={periods}
        scale={x}
        area={area}
        roving={roving}
        markAt={markAt}
        describe={(period) => timeSeriesReadout(chart, period, messages)}
      />
    </svg>
  );
}
