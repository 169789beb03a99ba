import type { ChartPeriod, ChartPoint } from './observation';

/** A line of a chart. */
export interface ChartSeries {
  name: string;
  points: ChartPoint[];
}

export interface ValuedPoint extends ChartPoint {
  value: number;
}

export function hasValue(point: ChartPoint | undefined): point is ValuedPoint {
  return point !== undefined && point.value !== null;
}

export function pointsByPeriod(points: ChartPoint[]): Map<string, ChartPoint> {
  return new Map(points.map((point) => [point.period, point]));
}

/** Runs of consecutive values: a line ends at a gap, and before a break in the series. */
export function runs(periods: ChartPeriod[], points: ChartPoint[]): ValuedPoint[][] {
  const byPeriod = pointsByPeriod(points);
  const found: ValuedPoint[][] = [];
  let current: ValuedPoint[] = [];

  for (const { key } of periods) {
    const point = byPeriod.get(key);
    if (!hasValue(point) || point.symbol === 'b') {
      if (current.length > 0) found.push(current);
      current = [];
    }
    if (hasValue(point)) current.push(point);
  }
  return current.length > 0 ? [...found, current] : found;
}

/** The first and the last value of a series, in the order of the axis. */
export function ends(
  periods: ChartPeriod[],
  points: ChartPoint[],
): { first: ValuedPoint; last: ValuedPoint } | undefined {
  const valued = runs(periods, points).flat();
  const [first] = valued;
  const last = valued.at(-1);
  return first && last ? { first, last } : undefined;
}
