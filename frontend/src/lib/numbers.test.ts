import { expect, test } from 'vitest';
import { decimal, fileSize, typedNumber, wholeNumber } from './numbers';

test('groups thousands and keeps the decimals asked for', () => {
  expect(decimal(1234.5, 2)).toBe('1,234.50');
  expect(wholeNumber(25_330)).toBe('25,330');
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1200, '1.2 kB'],
  [100_000_000, '100 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(fileSize(bytes)).toBe(size);
});

test.each([
  ['38.4', 38.4],
  [' 1,234,567.5 ', 1_234_567.5],
  ['-3', -3],
  ['.5', 0.5],
  ['1,5', null],
  ['12%', null],
  ['1e309', null],
  ['', null],
])('reads “%s” as %s', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});
