import { unitHeight, valueAxisWidth } from './axes';
import type { ChartMessages } from './chartMessages';
import { periodScale } from './periodScale';
import type { PeriodScale } from './periodScale';
import { spreadLabels, twoLines, widest } from './plotArea';
import type { PlotArea } from './plotArea';
import { ends } from './series';
import type { TimeSeriesProps } from './timeSeries';
import { valueScale } from './valueScale';
import type { ValueScale } from './valueScale';

const HEIGHT = 320;
const LINE_HEIGHT = 17;
/** Below this width the names move from the ends of the lines to a key above the drawing. */
const LABELS_BESIDE_FROM = 560;
const LABEL_LIMIT = 16;

interface LineLabel {
  key: string;
  className: string;
  lines: string[];
  y: number;
}

export interface TimeSeriesLayout {
  area: PlotArea;
  x: PeriodScale;
  y: ValueScale;
  height: number;
  /** Names at the ends of their lines; empty on a narrow screen. */
  labels: LineLabel[];
}

function shownValues({ subject, comparators = [], target = [] }: TimeSeriesProps): number[] {
  const points = [...subject.points, ...comparators.flatMap((series) => series.points)];
  return [
    ...points.flatMap(({ value, lower, upper }) => [value, lower, upper]),
    ...target.map(({ value }) => value),
  ].filter((value) => value !== null && value !== undefined);
}

/** The lines of the chart by name, with the class that gives each its dashes and colour. */
export function namedLines(chart: TimeSeriesProps, messages: ChartMessages) {
  const { subject, comparators = [], target } = chart;
  const targetLine = {
    key: 'target',
    className: 'target',
    series: { name: messages.target, points: target ?? [] },
  };
  return [
    { key: 'subject', className: 'subject', series: subject },
    ...comparators.map((series, index) => ({
      key: series.name,
      className: `comparator-${(index % 4) + 1}`,
      series,
    })),
    ...(target ? [targetLine] : []),
  ];
}

function endLabels(
  chart: TimeSeriesProps,
  messages: ChartMessages,
  y: ValueScale,
  area: PlotArea,
): LineLabel[] {
  const found = namedLines(chart, messages).flatMap(({ key, className, series }) => {
    const last = ends(chart.periods, series.points)?.last;
    if (!last) return [];
    return [{ key, className, lines: twoLines(series.name, LABEL_LIMIT), y: y.position(last.value) }];
  });
  const places = spreadLabels(
    found.map(({ y: at, lines }) => ({ at, height: lines.length * LINE_HEIGHT + 2 })),
    area.top - LINE_HEIGHT,
    area.bottom + LINE_HEIGHT,
  );
  return found.map(({ key, className, lines, y: at }, index) => ({
    key,
    className,
    lines,
    y: places[index] ?? at,
  }));
}

/** Where everything goes, for a drawing of a given width in pixels. */
export function timeSeriesLayout(
  chart: TimeSeriesProps,
  messages: ChartMessages,
  width: number,
): TimeSeriesLayout {
  const height = chart.height ?? HEIGHT;
  const hasBadges =
    (chart.annotations ?? []).length > 0 || chart.subject.points.some((p) => p.symbol === 'b');
  const [top, bottom] = [unitHeight(chart.format) + (hasBadges ? 28 : 14), height - 32];
  const y = valueScale(shownValues(chart), [bottom, top]);

  const isWide = width >= LABELS_BESIDE_FROM;
  const names = namedLines(chart, messages).flatMap(({ series }) => twoLines(series.name, LABEL_LIMIT));
  const right = width - (isWide ? widest(names) + 12 : 14);
  const area = { left: valueAxisWidth(y.ticks, chart.format), right, top, bottom };
  const x = periodScale(chart.periods, [area.left, area.right]);

  return { area, x, y, height, labels: isWide ? endLabels(chart, messages, y, area) : [] };
}
