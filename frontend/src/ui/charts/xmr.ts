import type { ChartFrame } from './ChartFigure';
import type { ValueFormat } from './chartNumbers';
import type { ChartAnnotation, ChartPeriod } from './observation';
import type { ChartSeries } from './series';

/** The limits that hold for a run of periods; a rebase starts another run. */
export interface XmrSegment {
  from: string;
  to: string;
  centre: number;
  lower: number;
  upper: number;
  nearLower: number;
  nearUpper: number;
}

/** Which of the four rules found a signal. */
export type XmrRule = 'outside-limits' | 'run' | 'near-limit' | 'shift';

/** A signal of change: the rule, the periods that make it, and a sentence for the reader. */
export interface XmrSignal {
  rule: XmrRule;
  periods: string[];
  text: string;
}

export interface XmrProps extends ChartFrame {
  periods: ChartPeriod[];
  format: ValueFormat;
  subject: ChartSeries;
  segments: XmrSegment[];
  signals: XmrSignal[];
  annotations?: ChartAnnotation[];
  /** Set when the limits rest on fewer than 12 values. */
  provisional?: boolean;
  /** Which limit was moved to the edge of what is possible. */
  clipped?: { lower?: boolean; upper?: boolean };
  height?: number;
}

/** The numbers, from 1, of the signals that a period belongs to. */
export function signalNumbers(signals: XmrSignal[], period: string): number[] {
  return signals.flatMap((signal, index) => (signal.periods.includes(period) ? [index + 1] : []));
}

/** The rule that gives a point its shape: the first in the order of the rules. */
export function leadingRule(signals: XmrSignal[], period: string): XmrRule | undefined {
  const order: XmrRule[] = ['outside-limits', 'run', 'near-limit', 'shift'];
  const found = new Set(signals.filter(({ periods }) => periods.includes(period)).map(({ rule }) => rule));
  return order.find((rule) => found.has(rule));
}

/** The limits that hold for a period, where it has any. */
export function segmentOf(chart: XmrProps, period: string): XmrSegment | undefined {
  const at = (key: string) => chart.periods.findIndex((candidate) => candidate.key === key);
  const index = at(period);
  return chart.segments.find(({ from, to }) => at(from) <= index && index <= at(to));
}
