/**
 * The shorthand for the state of a published figure, as used across UK official statistics:
 * break in series, confidential, estimated, provisional, revised, not available, not applicable.
 */
export type StatusSymbol = 'b' | 'c' | 'e' | 'p' | 'r' | 'x' | 'z';

/** One reporting period on a time axis; dates are ISO 8601, the end inclusive. */
export interface ChartPeriod {
  key: string;
  label: string;
  /** Used on the axis where space is short, such as "19/20". */
  shortLabel?: string;
  start?: string;
  end?: string;
}

/** A value for one period. A point that is absent, or whose value is null, is a gap, never a zero. */
export interface ChartPoint {
  period: string;
  value: number | null;
  lower?: number;
  upper?: number;
  symbol?: StatusSymbol;
}

/** Something that happened on a day and may explain what the line does. */
export interface ChartAnnotation {
  date: string;
  text: string;
}

/** How a value compares with the comparator; higher and lower carry no judgement. */
export type Comparison = 'better' | 'similar' | 'worse' | 'higher' | 'lower' | 'not-compared';

/** One area's value with its 95 % and 99.8 % limits. */
export interface AreaValue {
  code: string;
  name: string;
  value: number | null;
  lower95?: number;
  upper95?: number;
  lower998?: number;
  upper998?: number;
  symbol?: StatusSymbol;
  comparison?: Comparison;
  /** Place among the areas with a value, 1 being the best or the first. */
  rank?: number;
}

/** A gap without a stated reason is shown as "not available". */
export function gapSymbol(point: { symbol?: StatusSymbol } | undefined): StatusSymbol {
  return point?.symbol ?? 'x';
}
