import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('ends each row as the standard says and leaves gaps empty', () => {
  expect(
    csvOf([
      ['Period', 'Value'],
      ['2015/16', 38.44],
      ['2016/17', null],
    ]),
  ).toBe('Period,Value\r\n2015/16,38.44\r\n2016/17,\r\n');
});

test('quotes what would break a row', () => {
  expect(csvOf([['Cheshire, West', 'so-called "Ward"']])).toBe('"Cheshire, West","so-called ""Ward"""\r\n');
});

test('lets no text be taken for a formula, and no number for text', () => {
  expect(csvOf([['=1+1', '@SUM(A1)', -1.5]])).toBe("'=1+1,'@SUM(A1),-1.5\r\n");
});
