import { valueFormatOf } from '../../api/valueFormat';
import { formatValue } from '../../ui/charts/chartNumbers';
import type { StatusSymbol } from '../../ui/charts/observation';
import type { ValueType } from './api';
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
