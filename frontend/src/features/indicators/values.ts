import { valueFormatOf } from '../../api/valueFormat';
import { formatValue } from '../../ui/charts/chartNumbers';
import type { StatusSymbol } from '../../ui/charts/observation';
import type { Target, ValueType } from './api';
import { t } from './messages';

/** What of an indicator decides how its values are written. */
export interface Written {
  unit: string | null;
  decimals: number;
  valueType: ValueType;
}

const SYMBOLS: readonly StatusSymbol[] = ['b', 'c', 'e', 'p', 'r', 'x', 'z'];

export function written(value: number, indicator: Written): string {
  if (indicator.valueType === 'yes-no') return value === 0 ? t('value.no') : t('value.yes');
  return formatValue(value, valueFormatOf(indicator));
}

/** The letter of `[c]`, where this release knows it. */
export function symbolOf(shorthand: string | null): StatusSymbol | undefined {
  return SYMBOLS.find((letter) => shorthand === `[${letter}]`);
}

/** What has to be reached: `at least 40.0%`. */
export function targetInWords({ operator, value, upperValue }: Target, indicator: Written): string {
  const words = { value: written(value, indicator) };
  if (operator !== 'between') return t(`operator.${operator}`, words);
  return t('operator.between', {
    ...words,
    upper: upperValue === null ? '' : written(upperValue, indicator),
  });
}
