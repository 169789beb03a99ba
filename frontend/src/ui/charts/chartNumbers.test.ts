import { describe, expect, test } from 'vitest';
import { formatOrdinal, formatValue, tickFormat } from './chartNumbers';

describe('numbers in charts', () => {
  test('writes thousands, decimals and the unit', () => {
    expect(formatValue(1234.56, { decimals: 1, suffix: '%' })).toBe('1,234.6%');
  });

  test('puts a true minus before the currency', () => {
    expect(formatValue(-1200, { decimals: 0, prefix: '£' })).toBe('−£1,200');
  });

  test('writes a negative value that rounds to zero without a minus', () => {
    expect(formatValue(-0.04, { decimals: 1 })).toBe('0.0');
  });

  test('gives ticks the decimals that tell them apart', () => {
    expect(tickFormat([0, 10, 20], { decimals: 2 }).decimals).toBe(0);
    expect(tickFormat([0, 0.05, 0.1], { decimals: 0 }).decimals).toBe(2);
  });

  test('writes ordinals as they are spoken', () => {
    expect([1, 2, 3, 11, 22, 113, 170].map(formatOrdinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '22nd',
      '113th',
      '170th',
    ]);
  });
});
