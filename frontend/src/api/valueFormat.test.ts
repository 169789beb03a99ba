import { expect, test } from 'vitest';
import { valueFormatOf } from './valueFormat';

test.each([
  [null, { decimals: 1 }],
  ['£', { decimals: 1, prefix: '£' }],
  ['%', { decimals: 1, suffix: '%' }],
  ['days', { decimals: 1, suffix: ' days' }],
])('the unit %s is written as %o', (unit, format) => {
  expect(valueFormatOf({ unit, decimals: 1 })).toEqual(format);
});
