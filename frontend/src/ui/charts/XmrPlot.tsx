import { symbol, symbolDiamond, symbolSquare, symbolTriangle, symbolWye } from 'd3-shape';
import type { SymbolType } from 'd3-shape';
import { AnnotationMarks } from './annotations';
import { PeriodAxis, unitHeight, ValueAxis, valueAxisWidth } from './axes';
import { useChartMessages } from './chartMessages';
import { PeriodReader } from './PeriodReader';
import { periodScale } from './periodScale';
import type { PeriodScale } from './periodScale';
import type { PlotArea } from './plotArea';
import { hasValue, pointsByPeriod } from './series';
import { SeriesBreaks, SeriesDots, SeriesSymbols, SeriesLine } from './seriesMarks';
import type { RovingFocus } from './useRovingFocus';
import { valueScale } from './valueScale';
import type { ValueScale } from './valueScale';
import { leadingRule, signalNumbers } from './xmr';
import type { XmrProps, XmrRule } from './xmr';
import { xmrReadout } from './xmrText';

const HEIGHT = 320;

const SHAPES: Record<XmrRule, SymbolType> = {
  'outside-limits': symbolDiamond,
  run: symbolTriangle,
  'near-limit': symbolWye,
  shift: symbolSquare,
};

export interface XmrLayout {
  area: PlotArea;
  x: PeriodScale;
  y: ValueScale;
  height: number;
}

/** Where everything goes, for a drawing of a given width in pixels. */
export function xmrLayout(chart: XmrProps, width: number): XmrLayout {
  const height = chart.height ?? HEIGHT;
  const area = { left: 0, right: width - 14, top: unitHeight(chart.format) + 28, bottom: height - 32 };
  const values = [
    ...chart.subject.points.flatMap(({ value }) => (value === null ? [] : [value])),
    ...chart.segments.flatMap(({ lower, upper }) => [lower, upper]),
  ];
  const y = valueScale(values, [area.bottom, area.top]);
  area.left = valueAxisWidth(y.ticks, chart.format);
  return { area, y, height, x: periodScale(chart.periods, [area.left, area.right]) };
}

/** The mark of a signal's rule, in a drawing or in the list of signals. */
export function SignalMark({ rule, size = 130 }: { rule: XmrRule; size?: number }) {
  return <path className="chart-signal" d={symbol(SHAPES[rule], size)() ?? ''} />;
}

function Limits({ chart, x, y }: { chart: XmrProps; x: PeriodScale; y: ValueScale }) {
  return (
    <g aria-hidden="true">
      {chart.segments.map(({ from, to, centre, lower, upper, nearLower, nearUpper }) => {
        const [left, right] = [x.at(from) - x.step / 2, x.at(to) + x.step / 2];
        const level = (className: string, value: number) => (
          <line className={className} x1={left} x2={right} y1={y.position(value)} y2={y.position(value)} />
        );
        return (
          <g key={from}>
            <rect
              className="chart-limits"
              x={left}
              y={y.position(upper)}
              width={Math.max(0, right - left)}
              height={Math.max(0, y.position(lower) - y.position(upper))}
            />
            {level('chart-near', nearUpper)}
            {level('chart-near', nearLower)}
            {level('chart-limit', upper)}
            {level('chart-limit', lower)}
            {level('chart-centre', centre)}
          </g>
        );
      })}
    </g>
  );
}

function Signals({ chart, x, y }: { chart: XmrProps; x: PeriodScale; y: ValueScale }) {
  return (
    <g aria-hidden="true">
      {chart.subject.points.filter(hasValue).map(({ period, value }) => {
        const rule = leadingRule(chart.signals, period);
        if (!rule) return null;
        return (
          <g key={period} transform={`translate(${x.at(period)} ${y.position(value)})`}>
            <SignalMark rule={rule} />
            <text className="chart-signal-text" y={-11} textAnchor="middle">
              {signalNumbers(chart.signals, period).join(',')}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface XmrPlotProps {
  chart: XmrProps;
  layout: XmrLayout;
  width: number;
  roving: RovingFocus;
}

/** The drawing of an XmR chart, at the width given. */
export function XmrPlot({ chart, layout, width, roving }: XmrPlotProps) {
  const { periods, subject, annotations = [], format } = chart;
  const { area, x, y, height } = layout;
  const messages = useChartMessages();
  const points = pointsByPeriod(subject.points);
  const drawn = { periods, series: subject, x, y };

  const markAt = (period: string) => {
    const point = points.get(period);
    return hasValue(point) ? y.position(point.value) : area.bottom - 12;
  };

  return (
    <svg className="chart-svg" width={width} height={height} role="group" aria-label={chart.title}>
      <ValueAxis scale={y} area={area} format={format} />
      <Limits chart={chart} x={x} y={y} />
      <SeriesBreaks {...drawn} area={area} />
      <AnnotationMarks annotations={annotations} scale={x} area={area} />
      <SeriesLine {...drawn} className="chart-line--control" />
      <SeriesDots {...drawn} radius={x.step > 14 ? 4 : 2.5} />
      <SeriesSymbols {...drawn} area={area} />
      <Signals chart={chart} x={x} y={y} />
      <PeriodAxis scale={x} area={area} />
      <PeriodReader
        label={chart.title}
        periods={periods}
        scale={x}
        area={area}
        roving={roving}
        markAt={markAt}
        describe={(period) => xmrReadout(chart, period, messages)}
      />
    </svg>
  );
}
