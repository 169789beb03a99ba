import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';

export interface ValueScale {
  position: ScaleLinear<number, number>;
  ticks: number[];
  startsAtZero: boolean;
}

/** Below this share of the largest value the smallest one is close enough to zero to show zero. */
const NEAR_ZERO = 0.5;

function extent(values: number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  if (low !== high) return [low, high];
  const margin = Math.abs(low) * 0.1 || 1;
  return [low - margin, high + margin];
}

/**
 * A linear scale over the values with round ends. Zero is included when the values come near it or
 * straddle it, so that a line is neither flattened nor made to look steeper than it is.
 *
 * @param range pixel positions of the low and the high end
 */
export function valueScale(values: number[], range: [number, number], tickCount = 5): ValueScale {
  const [low, high] = extent(values.filter((value) => Number.isFinite(value)));
  const from = low > 0 && low < high * NEAR_ZERO ? 0 : low;
  const to = high < 0 && high > low * NEAR_ZERO ? 0 : high;
  const position = scaleLinear().domain([from, to]).nice(tickCount).range(range);
  const [start = from] = position.domain();
  return { position, ticks: position.ticks(tickCount), startsAtZero: start <= 0 };
}
