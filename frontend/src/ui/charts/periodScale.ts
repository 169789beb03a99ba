import { scalePoint } from 'd3-scale';
import type { ChartPeriod } from './observation';
import { widest } from './plotArea';

export interface PeriodScale {
  step: number;
  at: (key: string) => number;
  /** Position of a day, or nothing when no period of the axis holds it. */
  onDay: (isoDate: string) => number | undefined;
  labelled: ChartPeriod[];
}

/** Room between two labels on the axis, in pixels. */
const LABEL_GAP = 10;

function shareOfPeriod(day: string, start: string, end: string): number {
  const from = Date.parse(start);
  const length = Date.parse(end) - from;
  return length === 0 ? 0.5 : (Date.parse(day) - from) / length;
}

/** Every n-th period counted from the latest, so that the latest is always labelled. */
function thin(periods: ChartPeriod[], width: number): ChartPeriod[] {
  const room = widest(periods.map(({ shortLabel, label }) => shortLabel ?? label)) + LABEL_GAP;
  const every = Math.max(1, Math.ceil((periods.length * room) / Math.max(width, room)));
  return periods.filter((_, index) => (periods.length - 1 - index) % every === 0);
}

/** Periods at equal distances, in the order given; a missing period keeps its place. */
export function periodScale(periods: ChartPeriod[], range: [number, number]): PeriodScale {
  const scale = scalePoint(
    periods.map((period) => period.key),
    range,
  ).padding(0.5);
  const step = scale.step();
  const at = (key: string) => scale(key) ?? range[0];

  return {
    step,
    at,
    onDay: (day) => {
      const holder = periods.find(({ start, end }) => start && end && start <= day && day <= end);
      if (!holder?.start || !holder.end) return undefined;
      return at(holder.key) + (shareOfPeriod(day, holder.start, holder.end) - 0.5) * step;
    },
    labelled: thin(periods, range[1] - range[0]),
  };
}
