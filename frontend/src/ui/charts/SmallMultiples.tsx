import { tickLabels } from './axes';
import { ChartFigure } from './ChartFigure';
import type { ChartFrame } from './ChartFigure';
import { ChartLegend } from './ChartLegend';
import { useChartMessages } from './chartMessages';
import type { ValueFormat } from './chartNumbers';
import { GapMark } from './marks';
import { gapSymbol } from './observation';
import type { ChartPeriod } from './observation';
import { periodScale } from './periodScale';
import { widest } from './plotArea';
import { ends, pointsByPeriod } from './series';
import type { ChartSeries } from './series';
import { SeriesLine } from './seriesMarks';
import { changeSentence, valueCell } from './seriesText';
import { useMeasuredWidth } from './useMeasuredWidth';
import { useRovingFocus } from './useRovingFocus';
import type { RovingFocus } from './useRovingFocus';
import { valueScale } from './valueScale';
import type { ValueScale } from './valueScale';

interface SmallMultiplesProps extends ChartFrame {
  periods: ChartPeriod[];
  panels: (ChartSeries & { code: string })[];
  /** Drawn in every panel, such as the borough's own line. */
  comparator?: ChartSeries;
  format: ValueFormat;
}

const GAP = 16;
const NARROWEST = 136;
const HEIGHT = 104;

interface PanelProps {
  index: number;
  multiples: SmallMultiplesProps;
  width: number;
  scale: ValueScale;
  roving: RovingFocus;
}

function Panel({ index, multiples, width, scale, roving }: PanelProps) {
  const { periods, panels, comparator, format } = multiples;
  const messages = useChartMessages();
  const panel = panels[index];
  if (!panel) return null;

  const ticks = [scale.ticks[0], scale.ticks.at(-1)].filter((tick) => tick !== undefined);
  const labels = tickLabels(scale.ticks, format);
  const area = { left: widest(labels) + 6, right: width - 6, top: 10, bottom: HEIGHT - 22 };
  const x = periodScale(periods, [area.left, area.right]);
  const last = ends(periods, panel.points)?.last;
  const [first, latest] = [periods[0], periods.at(-1)];

  return (
    <li className="chart-panel" style={{ width }}>
      <p className="chart-panel__name">{panel.name}</p>
      <svg className="chart-svg" width={width} height={HEIGHT}>
        <g
          className="chart-reader"
          role="img"
          aria-label={changeSentence(panel, periods, format, messages)}
          onKeyDown={roving.onKeyDown}
          {...roving.item(index)}
        >
          <rect className="chart-hit" width={width} height={HEIGHT} />
        </g>
        {ticks.map((tick) => (
          <g key={tick} transform={`translate(0 ${scale.position(tick)})`}>
            <line className="chart-grid" x1={area.left} x2={area.right} />
            <text className="chart-tick" x={area.left - 5} dy="0.32em" textAnchor="end">
              {tick === ticks[0] ? labels[0] : labels.at(-1)}
            </text>
          </g>
        ))}
        {comparator && (
          <SeriesLine
            periods={periods}
            series={comparator}
            x={x}
            y={scale}
            className="chart-line--comparator-1"
          />
        )}
        <SeriesLine periods={periods} series={panel} x={x} y={scale} className="chart-line--spark" />
        {last && (
          <circle className="chart-dot" cx={x.at(last.period)} cy={scale.position(last.value)} r={3.5} />
        )}
        {!last && (
          <GapMark
            symbol={gapSymbol(panel.points.at(-1))}
            x={(area.left + area.right) / 2}
            y={area.bottom - 8}
          />
        )}
        <text className="chart-tick" x={area.left} y={HEIGHT - 4}>
          {first?.shortLabel ?? first?.label}
        </text>
        <text className="chart-tick" x={area.right} y={HEIGHT - 4} textAnchor="end">
          {latest?.shortLabel ?? latest?.label}
        </text>
      </svg>
    </li>
  );
}

/** One small time series an area, side by side on one scale. */
export function SmallMultiples(multiples: SmallMultiplesProps) {
  const { title, download, periods, panels, comparator, format } = multiples;
  const messages = useChartMessages();
  const [plot, width] = useMeasuredWidth<HTMLUListElement>();
  const roving = useRovingFocus(panels.length, 0);
  const columns = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const panelWidth = Math.floor((width - (columns - 1) * GAP) / columns);

  const series = comparator ? [...panels, comparator] : panels;
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  const scale = valueScale(values, [HEIGHT - 22, 10], 3);
  const active = roving.active === undefined ? undefined : panels[roving.active];

  const columnsOfPoints = series.map(({ points }) => pointsByPeriod(points));
  const table = {
    caption: title,
    columns: [messages.period, ...series.map(({ name }) => name)],
    rows: periods.map(({ key, label }) => ({
      key,
      header: label,
      cells: columnsOfPoints.map((points) => valueCell(points.get(key), format, messages)),
    })),
  };

  return (
    <ChartFigure
      title={title}
      download={download}
      summary={messages.panelsSummary(panels.length, periods[0]?.label ?? '', periods.at(-1)?.label ?? '')}
      table={table}
      legend={
        comparator && (
          <ChartLegend
            entries={[
              {
                key: 'comparator',
                label: comparator.name,
                mark: <path className="chart-line chart-line--comparator-1" d="M-13,0h26" />,
              },
            ]}
          />
        )
      }
      readout={active ? changeSentence(active, periods, format, messages) : messages.hint}
    >
      <ul className="chart-panels" ref={plot}>
        {panels.map(({ code }, index) => (
          <Panel
            key={code}
            index={index}
            multiples={multiples}
            width={panelWidth}
            scale={scale}
            roving={roving}
          />
        ))}
      </ul>
    </ChartFigure>
  );
}
