import { decimal } from '../../lib/numbers';

/** How the values of one indicator are written. */
export interface ValueFormat {
  decimals: number;
  /** Written before the number, such as "£". */
  prefix?: string;
  /** Written directly after the number, such as "%" or " days". */
  suffix?: string;
}

/** Writes a value with its unit; a true minus sign stands before the prefix. */
export function formatValue(value: number, { decimals, prefix = '', suffix = '' }: ValueFormat): string {
  const digits = decimal(Math.abs(value), decimals);
  const isNegative = value < 0 && /[1-9]/.test(digits);
  return `${isNegative ? '−' : ''}${prefix}${digits}${suffix}`;
}

/** Decimals that tell neighbouring ticks apart, whatever the indicator's own decimals are. */
export function tickFormat(ticks: number[], format: ValueFormat): ValueFormat {
  const [first = 0, second = first + 1] = ticks;
  const step = Math.abs(second - first);
  const decimals = step === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return { ...format, decimals };
}

const ordinalRules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ordinalEndings: Record<Intl.LDMLPluralRule, string> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  many: 'th',
  zero: 'th',
};

/** Writes 1 as "1st", 12 as "12th", 170 as "170th". */
export function formatOrdinal(rank: number): string {
  return `${rank}${ordinalEndings[ordinalRules.select(rank)]}`;
}
