import { periodLabel } from '../../lib/dates';
import type { ChartPeriod, ChartPoint } from '../../ui/charts/observation';
import type { ChartSeries } from '../../ui/charts/series';
import type { TargetStep } from '../../ui/charts/timeSeries';
import type { XmrRule, XmrSegment, XmrSignal } from '../../ui/charts/xmr';
import type { Option } from '../../ui/Select';
import type { ControlChart, Period, Series, SeriesPoint, Signal } from './api';
import { t } from './messages';
import { symbolOf } from './values';

/** The service's way of writing a period in an address. */
export function periodKey({ start, end }: Pick<Period, 'start' | 'end'>): string {
  return `${start}/${end}`;
}

/** The periods to choose from, the latest first. */
export function periodOptions(periods: readonly Period[]): Option[] {
  return periods.map((period) => ({ value: periodKey(period), label: period.label })).toReversed();
}

export function chartPeriod(period: Period): ChartPeriod {
  const label = period.label === '' ? periodLabel(period.start, period.end) : period.label;
  return {
    key: periodKey(period),
    label,
    shortLabel: shortened(label),
    start: period.start,
    end: period.end,
  };
}

/** "October 2026" is "Oct 2026" on an axis. */
function shortened(label: string): string {
  return label.replace(/^([A-Z][a-z]{2})[a-z]+(?= \d{4}$)/, '$1');
}

export function subjectSeries({ area, points }: Series): ChartSeries {
  return { name: area.name, points: points.map(chartPoint) };
}

function chartPoint({ period, value, limits95, symbol, isBreak }: SeriesPoint): ChartPoint {
  const letter = isBreak ? 'b' : symbolOf(symbol);
  return {
    period: periodKey(period),
    value,
    ...(limits95 !== null && { lower: limits95.lower, upper: limits95.upper }),
    ...(letter !== undefined && { symbol: letter }),
  };
}

/** As many lines as can be told apart beside the subject's own. */
const MOST_COMPARATORS = 4;

export function comparatorSeries({ comparators }: Series): ChartSeries[] {
  return comparators.slice(0, MOST_COMPARATORS).map(({ name, points }) => ({
    name,
    points: points.map(({ period, value }) => ({ period: periodKey(period), value })),
  }));
}

export function targetSteps({ points }: Series): TargetStep[] {
  return points.flatMap(({ period, target }) =>
    target === null ? [] : [{ period: periodKey(period), value: target.value }],
  );
}

/** The limits of a control chart, which hold for all its periods until somebody rebases it. */
export function xmrSegments({ points, centre, limits, nearLimits }: ControlChart): XmrSegment[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      from: periodKey(first.period),
      to: periodKey(last.period),
      centre,
      lower: limits.lower,
      upper: limits.upper,
      nearLower: nearLimits.lower,
      nearUpper: nearLimits.upper,
    },
  ];
}

const RULES: Record<Signal['kind'], XmrRule> = {
  'outside-limits': 'outside-limits',
  'run-of-rises-or-falls': 'run',
  'two-of-three-near-limit': 'near-limit',
  'run-on-one-side': 'shift',
};

export function xmrSignals({ signals }: ControlChart): XmrSignal[] {
  return signals.map((signal) => ({
    rule: RULES[signal.kind],
    periods: signal.periods.map(periodKey),
    text: t('signal.meaning', {
      signal: signalInWords(signal),
      direction: t(`direction.${signal.meaning}`).toLowerCase(),
    }),
  }));
}

function signalInWords({ kind, periods }: Signal): string {
  const first = periods[0]?.label ?? '';
  const last = periods.at(-1)?.label ?? first;
  if (kind === 'outside-limits') return t('signal.outside-limits', { period: last });
  return t(`signal.${kind}`, { first, last });
}
