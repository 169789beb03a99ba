import { formatValue, tickFormat } from './chartNumbers';
import type { ValueFormat } from './chartNumbers';
import type { PeriodScale } from './periodScale';
import type { PlotArea } from './plotArea';
import { widest } from './plotArea';
import type { ValueScale } from './valueScale';

/** Tick labels, all with the decimals that tell them apart. */
export function tickLabels(ticks: number[], format: ValueFormat): string[] {
  const tick = tickFormat(ticks, format);
  return ticks.map((value) => formatValue(value, tick));
}

/** A unit longer than this stands once above its axis rather than beside every value. */
const SHORT_UNIT = 2;
const UNIT_HEIGHT = 20;

function unitAbove({ suffix = '' }: ValueFormat): string {
  return suffix.length > SHORT_UNIT ? suffix.trim() : '';
}

function axisLabels(ticks: number[], format: ValueFormat): string[] {
  return tickLabels(ticks, unitAbove(format) === '' ? format : { ...format, suffix: '' });
}

/** Room that the unit above a vertical value axis needs, in pixels. */
export function unitHeight(format: ValueFormat): number {
  return unitAbove(format) === '' ? 0 : UNIT_HEIGHT;
}

/** Room that the labels of a vertical value axis need, in pixels. */
export function valueAxisWidth(ticks: number[], format: ValueFormat): number {
  return widest(axisLabels(ticks, format)) + 10;
}

interface ValueAxisProps {
  scale: ValueScale;
  area: PlotArea;
  format: ValueFormat;
}

/** Horizontal grid lines with their values at the left, and a long unit above them. */
export function ValueAxis({ scale, area, format }: ValueAxisProps) {
  const labels = axisLabels(scale.ticks, format);
  return (
    <g aria-hidden="true">
      <text className="chart-tick" x={0} y={UNIT_HEIGHT - 6}>
        {unitAbove(format)}
      </text>
      {scale.ticks.map((tick, index) => (
        <g key={tick} transform={`translate(0 ${scale.position(tick)})`}>
          <line className={tick === 0 ? 'chart-zero' : 'chart-grid'} x1={area.left} x2={area.right} />
          <text className="chart-tick" x={area.left - 8} dy="0.32em" textAnchor="end">
            {labels[index]}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Period labels under the drawing, thinned to what fits. */
export function PeriodAxis({ scale, area }: { scale: PeriodScale; area: PlotArea }) {
  return (
    <g aria-hidden="true" transform={`translate(0 ${area.bottom})`}>
      <line className="chart-axis" x1={area.left} x2={area.right} />
      {scale.labelled.map((period) => (
        <g key={period.key} transform={`translate(${scale.at(period.key)} 0)`}>
          <line className="chart-axis" y2={5} />
          <text className="chart-tick" y={20} textAnchor="middle">
            {period.shortLabel ?? period.label}
          </text>
        </g>
      ))}
    </g>
  );
}
