import { caterpillarReadout } from './caterpillar';
import type { CaterpillarProps } from './caterpillar';
import { useChartMessages } from './chartMessages';
import { formatValue } from './chartNumbers';
import { ComparisonMark, GapMark } from './marks';
import { gapSymbol } from './observation';
import type { AreaValue } from './observation';
import { textWidth } from './plotArea';
import type { RovingFocus } from './useRovingFocus';
import type { ValueScale } from './valueScale';

export interface CaterpillarLayout {
  width: number;
  left: number;
  right: number;
  rowHeight: number;
  /** On a narrow screen the name stands above its line instead of at its left. */
  namesAbove: boolean;
  scale: ValueScale;
}

interface RowsProps {
  chart: CaterpillarProps;
  rows: AreaValue[];
  layout: CaterpillarLayout;
  roving: RovingFocus;
}

function Whisker({
  low,
  high,
  className,
  scale,
}: {
  low: number | undefined;
  high: number | undefined;
  className: string;
  scale: ValueScale;
}) {
  if (low === undefined || high === undefined) return null;
  return <line className={className} x1={scale.position(low)} x2={scale.position(high)} />;
}

/** Cuts a name that the name column cannot hold; the whole name is in the label and the table. */
function fitted(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  return `${name.slice(0, Math.max(1, Math.floor((name.length * room) / textWidth(name)) - 1)).trimEnd()}…`;
}

function RowMarks({
  area,
  chart,
  layout,
}: {
  area: AreaValue;
  chart: CaterpillarProps;
  layout: CaterpillarLayout;
}) {
  const { scale, left, right, width } = layout;
  if (area.value === null) {
    return <GapMark symbol={gapSymbol(area)} x={(left + right) / 2} y={5} />;
  }
  return (
    <>
      <Whisker
        low={area.lower998}
        high={area.upper998}
        className="chart-whisker chart-whisker--thin"
        scale={scale}
      />
      <Whisker
        low={area.lower95}
        high={area.upper95}
        className="chart-whisker chart-whisker--thick"
        scale={scale}
      />
      <g transform={`translate(${scale.position(area.value)} 0)`}>
        <ComparisonMark comparison={area.comparison ?? 'not-compared'} />
      </g>
      <text className="chart-value" x={width - 8} dy="0.35em" textAnchor="end">
        {formatValue(area.value, chart.format)}
      </text>
    </>
  );
}

/** One row an area: name, two intervals, mark and value. */
export function CaterpillarRows({ chart, rows, layout, roving }: RowsProps) {
  const { width, left, rowHeight, namesAbove, scale } = layout;
  const messages = useChartMessages();
  const height = rows.length * rowHeight;
  const lineAt = namesAbove ? rowHeight - 13 : rowHeight / 2;

  return (
    <svg className="chart-svg" width={width} height={height} role="group" aria-label={chart.title}>
      <g aria-hidden="true">
        {scale.ticks.map((tick) => (
          <line
            key={tick}
            className="chart-grid"
            x1={scale.position(tick)}
            x2={scale.position(tick)}
            y2={height}
          />
        ))}
      </g>
      {rows.map((area, index) => {
        const isSubject = area.code === chart.subjectCode;
        const state = `${isSubject ? ' chart-row--subject' : ''}${roving.active === index ? ' chart-row--active' : ''}`;
        return (
          <g
            key={area.code}
            className={`chart-row${state}`}
            transform={`translate(0 ${index * rowHeight})`}
            role="img"
            aria-label={caterpillarReadout(chart, area, messages)}
            onKeyDown={roving.onKeyDown}
            {...roving.item(index)}
          >
            <rect className="chart-row__ground" x={1} y={1} width={width - 2} height={rowHeight - 2} />
            {chart.comparator && (
              <line
                className="chart-comparator"
                x1={scale.position(chart.comparator.value)}
                x2={scale.position(chart.comparator.value)}
                y1={namesAbove ? 21 : 0}
                y2={rowHeight}
              />
            )}
            <text
              className="chart-row__name"
              x={namesAbove ? 8 : left - 12}
              y={namesAbove ? 16 : lineAt}
              dy={namesAbove ? undefined : '0.35em'}
              textAnchor={namesAbove ? 'start' : 'end'}
            >
              {fitted(area.name, (namesAbove ? width : left) - 20)}
            </text>
            <g transform={`translate(0 ${lineAt})`}>
              <RowMarks area={area} chart={chart} layout={layout} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}
