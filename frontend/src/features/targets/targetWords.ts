import { valueFormatOf } from '../../api/valueFormat';
import { formatValue } from '../../ui/charts/chartNumbers';
import type { Indicator, Target } from './api';
import { t } from './messages';

type Written = Pick<Indicator, 'unit' | 'decimals'>;

export function valueInWords(value: number, indicator: Written): string {
  return formatValue(value, valueFormatOf(indicator));
}

/** What has to be reached: `at least 45.0%`. */
export function aimInWords({ operator, value, upperValue }: Target, indicator: Written): string {
  const words = { value: valueInWords(value, indicator) };
  if (operator !== 'between') return t(`targets.aim.${operator}`, words);
  return t('targets.aim.between', {
    ...words,
    upper: upperValue === null ? '' : valueInWords(upperValue, indicator),
  });
}

/** How far short is still within tolerance: in the indicator's unit, or as a share of the target. */
export function toleranceInWords({ tolerance, toleranceKind }: Target, indicator: Written): string {
  if (tolerance === 0) return t('targets.noTolerance');
  return toleranceKind === 'percent'
    ? t('targets.percentOfTarget', { percent: tolerance })
    : valueInWords(tolerance, indicator);
}

/** What is due by the end of each part of the year: `25 %, 50 %, 75 %, 100 %`. */
export function profileInWords(profile: readonly number[]): string {
  return profile
    .map((share) => t('targets.percent', { percent: Number((share * 100).toFixed(1)) }))
    .join(', ');
}
