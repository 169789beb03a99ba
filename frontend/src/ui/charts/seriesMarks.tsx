import { area as areaShape, line as lineShape } from 'd3-shape';
import { gapSymbol } from './observation';
import type { ChartPeriod } from './observation';
import type { PeriodScale } from './periodScale';
import type { PlotArea } from './plotArea';
import { hasValue, pointsByPeriod, runs } from './series';
import type { ChartSeries, ValuedPoint } from './series';
import { GapMark } from './marks';
import type { TargetStep } from './timeSeries';
import type { ValueScale } from './valueScale';

interface SeriesProps {
  periods: ChartPeriod[];
  series: ChartSeries;
  x: PeriodScale;
  y: ValueScale;
}

/** The line of a series, interrupted at gaps and breaks. */
export function SeriesLine({ periods, series, x, y, className }: SeriesProps & { className: string }) {
  const path = lineShape<ValuedPoint>(
    (point) => x.at(point.period),
    (point) => y.position(point.value),
  );
  return (
    <>
      {runs(periods, series.points).map((run) => (
        <path key={run[0]?.period} className={`chart-line ${className}`} d={path(run) ?? ''} />
      ))}
    </>
  );
}

export function SeriesDots({ periods, series, x, y, radius }: SeriesProps & { radius: number }) {
  return (
    <>
      {runs(periods, series.points)
        .flat()
        .map(({ period, value }) => (
          <circle key={period} className="chart-dot" cx={x.at(period)} cy={y.position(value)} r={radius} />
        ))}
    </>
  );
}

interface BoundedPoint extends ValuedPoint {
  lower: number;
  upper: number;
}

function isBounded(point: ValuedPoint): point is BoundedPoint {
  return point.lower !== undefined && point.upper !== undefined;
}

/** The 95 % limits as a band. */
export function IntervalBand({ periods, series, x, y }: SeriesProps) {
  const path = areaShape<BoundedPoint>(
    (point) => x.at(point.period),
    (point) => y.position(point.lower),
    (point) => y.position(point.upper),
  );
  return (
    <>
      {runs(periods, series.points).map((run) => (
        <path key={run[0]?.period} className="chart-band" d={path(run.filter(isBounded)) ?? ''} />
      ))}
    </>
  );
}

/** The 95 % limits as a whisker on each point. */
export function IntervalWhiskers({ periods, series, x, y }: SeriesProps) {
  const bounded = runs(periods, series.points).flat().filter(isBounded);
  const cap = Math.min(5, x.step / 4);
  return (
    <>
      {bounded.map(({ period, lower, upper }) => {
        const [middle, low, high] = [x.at(period), y.position(lower), y.position(upper)];
        const caps = `M${middle - cap},${low}h${2 * cap}M${middle - cap},${high}h${2 * cap}`;
        return <path key={period} className="chart-whisker" d={`${caps}M${middle},${low}V${high}`} />;
      })}
    </>
  );
}

/** The symbol of each gap, and of each value that is not plain, in a row just above the axis. */
export function SeriesSymbols({ periods, series, x, area }: Omit<SeriesProps, 'y'> & { area: PlotArea }) {
  const byPeriod = pointsByPeriod(series.points);
  return (
    <>
      {periods.map(({ key }) => {
        const point = byPeriod.get(key);
        const symbol = hasValue(point) ? point.symbol : gapSymbol(point);
        if (!symbol || symbol === 'b') return null;
        return <GapMark key={key} symbol={symbol} x={x.at(key)} y={area.bottom - 8} />;
      })}
    </>
  );
}

/** A line before each value that is not comparable with those before it. */
export function SeriesBreaks({ periods, series, x, area }: Omit<SeriesProps, 'y'> & { area: PlotArea }) {
  const shown = new Set(periods.map(({ key }) => key));
  return (
    <g aria-hidden="true">
      {series.points
        .filter(({ period, symbol }) => symbol === 'b' && shown.has(period))
        .map(({ period }) => (
          <g key={period} transform={`translate(${x.at(period) - x.step / 2} 0)`}>
            <line className="chart-break" y1={area.top} y2={area.bottom} />
            <GapMark symbol="b" x={0} y={area.top - 4} />
          </g>
        ))}
    </g>
  );
}

/** The target of each period as a level, with a step where it changes. */
export function TargetLine({ target, x, y }: { target: TargetStep[]; x: PeriodScale; y: ValueScale }) {
  const steps = target.map(({ period, value }) => ({ at: x.at(period), level: y.position(value) }));
  const path = steps.map(({ at, level }, index) => {
    const before = steps[index - 1];
    const joins = before !== undefined && at - before.at < x.step * 1.5;
    return `${joins ? 'L' : 'M'}${at - x.step / 2},${level}h${x.step}`;
  });
  return <path className="chart-line chart-line--target" d={path.join('')} />;
}
