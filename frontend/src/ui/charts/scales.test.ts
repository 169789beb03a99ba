import { describe, expect, test } from 'vitest';
import type { ChartPoint } from './observation';
import { periodScale } from './periodScale';
import { spreadLabels, twoLines } from './plotArea';
import { runs } from './series';
import { financialYears, pointsFrom } from './series.fixture';
import { valueScale } from './valueScale';

describe('the value scale', () => {
  test('starts at zero when the values come near it', () => {
    expect(valueScale([2, 10], [0, 100]).startsAtZero).toBe(true);
  });

  test('says that it does not start at zero when the values are far from it', () => {
    expect(valueScale([90, 100], [0, 100]).startsAtZero).toBe(false);
  });

  test('gives one single value room on both sides', () => {
    const { position } = valueScale([5], [0, 100]);

    expect(position(5)).toBeGreaterThan(0);
    expect(position(5)).toBeLessThan(100);
  });

  test('stands without any value', () => {
    expect(valueScale([], [0, 100]).ticks.length).toBeGreaterThan(1);
  });
});

describe('the period scale', () => {
  const scale = periodScale(financialYears(2014, 10), [0, 200]);

  test('always labels the latest period when it thins the labels', () => {
    expect(scale.labelled.at(-1)?.key).toBe('2023');
    expect(scale.labelled.length).toBeLessThan(10);
  });

  test('places a day within its period', () => {
    expect(scale.onDay('2015-04-01')).toBeCloseTo(scale.at('2015') - scale.step / 2);
    expect(scale.onDay('2016-03-31')).toBeCloseTo(scale.at('2015') + scale.step / 2);
  });

  test('knows no place for a day outside the axis', () => {
    expect(scale.onDay('2001-01-01')).toBeUndefined();
  });
});

describe('labels at the ends of lines', () => {
  test('move apart so that none covers another, and keep their order', () => {
    const placed = spreadLabels(
      [
        { at: 50, height: 20 },
        { at: 52, height: 20 },
        { at: 90, height: 20 },
      ],
      0,
      100,
    );
    const [first = 0, second = 0, third = 0] = placed;

    expect(second - first).toBeGreaterThanOrEqual(20);
    expect(third).toBe(90);
  });

  test('stay inside the drawing', () => {
    expect(
      spreadLabels(
        [
          { at: 99, height: 20 },
          { at: 100, height: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([70, 90]);
  });

  test('break at the space nearest to their middle', () => {
    expect(twoLines('Statistical neighbours’ mean', 16)).toEqual(['Statistical', 'neighbours’ mean']);
  });
});

describe('the line of a series', () => {
  const periods = financialYears(2018, 5);

  test('ends at a gap', () => {
    const found = runs(periods, pointsFrom(2018, [1, 2, 'c', 4, 5]));

    expect(found.map((run) => run.map(({ value }) => value))).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  test('ends before a break in the series', () => {
    const broken: ChartPoint[] = [
      ...pointsFrom(2018, [1]),
      { period: '2019', value: 2, symbol: 'b' },
      ...pointsFrom(2020, [3]),
    ];

    expect(runs(periods, broken).map((run) => run.length)).toEqual([1, 2]);
  });
});
