import { describe, expect, test } from 'vitest';
import { datePartsOf, dayOf, instantOf, isoDateOf, longDate, moment, periodLabel, timeOf } from './dates';

test('writes a date in full', () => {
  expect(longDate('2011-03-31')).toBe('31 March 2011');
});

test('writes an instant as the clock in Britain shows it', () => {
  expect(moment('2026-07-01T13:05:00Z')).toBe('1 July 2026 at 2:05 pm');
});

describe('a typed date', () => {
  test.each([
    [{ day: '1', month: '4', year: '2026' }, '2026-04-01'],
    [{ day: ' 29 ', month: '02', year: '2024' }, '2024-02-29'],
  ])('%o is %s', (parts, iso) => {
    expect(isoDateOf(parts)).toBe(iso);
  });

  test.each([
    { day: '29', month: '2', year: '2025' },
    { day: '31', month: '4', year: '2026' },
    { day: '1', month: '13', year: '2026' },
    { day: '1', month: '1', year: '26' },
    { day: '1st', month: 'May', year: '2026' },
    { day: '', month: '', year: '' },
  ])('%o is no date', (parts) => {
    expect(isoDateOf(parts)).toBeNull();
  });

  test('is shown again as it was typed', () => {
    expect(datePartsOf('2026-04-01')).toEqual({ day: '1', month: '4', year: '2026' });
  });
});

test.each([
  ['2025-04-01', '2025-04-30', 'April 2025'],
  ['2025-04-01', '2025-06-30', 'April to June 2025'],
  ['2025-10-01', '2026-03-31', 'October 2025 to March 2026'],
  ['2024-01-01', '2024-12-31', '2024'],
  ['2024-04-01', '2025-03-31', '2024/25'],
  ['2023-09-01', '2024-08-31', '2023/24'],
  ['2024-03-04', '2024-03-10', '4 March 2024 to 10 March 2024'],
])('the period from %s to %s is %s', (start, end, label) => {
  expect(periodLabel(start, end)).toBe(label);
});

test.each([
  ['2026-06-18', '18:30', '2026-06-18T17:30:00Z'],
  ['2026-12-18', '18:30', '2026-12-18T18:30:00Z'],
  ['2026-06-18', '0:15', '2026-06-17T23:15:00Z'],
])('takes %s %s for the time of a council in summer and in winter', (day, time, instant) => {
  expect(instantOf(day, time)).toBe(instant);
  expect(dayOf(instant)).toBe(day);
  expect(timeOf(instant)).toBe(time.padStart(5, '0'));
});

test.each([
  ['2026-06-18', '25:00'],
  ['2026-06-18', '6pm'],
  ['', '18:30'],
])('finds no instant at %s %s', (day, time) => {
  expect(instantOf(day, time)).toBeNull();
});
