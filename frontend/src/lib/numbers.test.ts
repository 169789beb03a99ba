import { expect, test } from 'vitest';
import { decimal, fileSize, wholeNumber } from './numbers';

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
