import { useLayoutEffect, useRef } from 'react';
import { tickLabels } from './axes';
import {
  caterpillarReadout,
  caterpillarSummary,
  caterpillarTable,
  comparisonCounts,
  sortedAreas,
} from './caterpillar';
import type { CaterpillarProps } from './caterpillar';
import { CaterpillarRows } from './CaterpillarRows';
import type { CaterpillarLayout } from './CaterpillarRows';
import { ChartFigure } from './ChartFigure';
import { ChartLegend } from './ChartLegend';
import { useChartMessages } from './chartMessages';
import { formatValue } from './chartNumbers';
import { ComparisonMark } from './marks';
import type { AreaValue } from './observation';
import { widest } from './plotArea';
import { useMeasuredWidth } from './useMeasuredWidth';
import { useRovingFocus } from './useRovingFocus';
import { valueScale } from './valueScale';

/** From this many rows on, the rows scroll inside the chart. */
const SCROLLS_FROM = 21;
const NAMES_BESIDE_FROM = 520;

function layOut(chart: CaterpillarProps, rows: AreaValue[], width: number): CaterpillarLayout {
  const namesAbove = width < NAMES_BESIDE_FROM;
  const values = rows.flatMap((area) => [
    area.value,
    area.lower998 ?? area.lower95,
    area.upper998 ?? area.upper95,
  ]);
  const numbers = [...values, chart.comparator?.value].filter(
    (value) => value !== null && value !== undefined,
  );
  const written = rows.map(({ value }) => (value === null ? '' : formatValue(value, chart.format)));
  const left = namesAbove ? 16 : Math.min(widest(rows.map(({ name }) => name)) + 20, width * 0.34);
  const right = width - widest(written) - 24;
  return {
    width,
    left,
    right,
    rowHeight: namesAbove ? 44 : 28,
    namesAbove,
    scale: valueScale(numbers, [left, right], namesAbove ? 3 : 6),
  };
}

function AxisAbove({ chart, layout }: { chart: CaterpillarProps; layout: CaterpillarLayout }) {
  const { scale, width, left, right } = layout;
  const labels = tickLabels(scale.ticks, chart.format);
  const { comparator } = chart;
  const at = comparator ? scale.position(comparator.value) : left;
  const side = at > (left + right) / 2 ? 'end' : 'start';
  return (
    <svg className="chart-svg chart-svg--axis" width={width} height={comparator ? 46 : 26} aria-hidden="true">
      {comparator && (
        <>
          <text className="chart-label" x={at + (side === 'end' ? -6 : 6)} y={15} textAnchor={side}>
            {comparator.name} {formatValue(comparator.value, chart.format)}
          </text>
          <line className="chart-comparator" x1={at} x2={at} y1={2} y2={46} />
        </>
      )}
      {scale.ticks.map((tick, index) => (
        <text
          key={tick}
          className="chart-tick"
          x={scale.position(tick)}
          y={comparator ? 38 : 18}
          textAnchor="middle"
        >
          {labels[index]}
        </text>
      ))}
    </svg>
  );
}

/** Areas in the order of their values, with intervals, against one comparator. */
export function CaterpillarChart(chart: CaterpillarProps) {
  const { title, download, subjectCode, comparator } = chart;
  const messages = useChartMessages();
  const [plot, width] = useMeasuredWidth<HTMLDivElement>();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = sortedAreas(chart);
  const subjectRow = Math.max(
    0,
    rows.findIndex(({ code }) => code === subjectCode),
  );
  const roving = useRovingFocus(rows.length, subjectRow);
  const layout = layOut(chart, rows, width);
  const active = roving.active === undefined ? undefined : rows[roving.active];
  const { rowHeight } = layout;

  useLayoutEffect(() => {
    const region = scroller.current;
    if (region) region.scrollTop = (subjectRow + 1) * rowHeight - region.clientHeight / 2;
  }, [subjectRow, rowHeight]);

  const legend = comparisonCounts(rows).map(({ comparison }) => ({
    key: comparison,
    label: messages.comparisons[comparison],
    mark: <ComparisonMark comparison={comparison} />,
  }));
  const hasIntervals = rows.some(({ lower95 }) => lower95 !== undefined);
  const hasWideIntervals = rows.some(({ lower998 }) => lower998 !== undefined);
  const whiskers = {
    key: 'whiskers',
    label: hasWideIntervals ? messages.bothIntervals : messages.thickInterval,
    mark: (
      <>
        {hasWideIntervals && <line className="chart-whisker chart-whisker--thin" x1={-13} x2={13} />}
        <line className="chart-whisker chart-whisker--thick" x1={-7} x2={7} />
      </>
    ),
  };

  const entries = [...(comparator ? legend : []), ...(hasIntervals ? [whiskers] : [])];

  return (
    <ChartFigure
      title={title}
      download={download}
      summary={caterpillarSummary(chart, messages)}
      table={caterpillarTable(chart, messages)}
      legend={entries.length > 0 && <ChartLegend entries={entries} />}
      readout={active ? caterpillarReadout(chart, active, messages) : messages.hint}
    >
      <div className={rows.length >= SCROLLS_FROM ? 'chart__scroll' : undefined} ref={scroller}>
        <div ref={plot}>
          <AxisAbove chart={chart} layout={layout} />
          <CaterpillarRows chart={chart} rows={rows} layout={layout} roving={roving} />
        </div>
      </div>
    </ChartFigure>
  );
}
