import type { ChartFrame } from './ChartFigure';
import type { ValueFormat } from './chartNumbers';
import type { ChartAnnotation, ChartPeriod } from './observation';
import type { ChartSeries } from './series';

/** The target of each period; periods without one have no target line. */
export interface TargetStep {
  period: string;
  value: number;
}

export interface TimeSeriesProps extends ChartFrame {
  periods: ChartPeriod[];
  format: ValueFormat;
  subject: ChartSeries;
  /** England, the region, the neighbours' mean: at most four, each with its own dashes. */
  comparators?: ChartSeries[];
  target?: TargetStep[];
  annotations?: ChartAnnotation[];
  /** How the 95 % limits are drawn; a band hides less where there are many points. */
  interval?: 'band' | 'whiskers';
  height?: number;
}
