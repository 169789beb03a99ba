import { describe, expect, test } from 'vitest';
import { englishChartMessages } from '../charts/chartMessages';
import type { AreaValue } from '../charts/observation';
import { areaClasses } from './areaClasses';

const format = { decimals: 0 };

function areasWith(values: (number | null)[]): AreaValue[] {
  return values.map((value, index) => ({ code: String(index), name: `Area ${index}`, value }));
}

describe('classes by quantile', () => {
  test('hold equal numbers of areas and name the values they hold', () => {
    const areas = areasWith([1, 2, 3, 4, 5, 6]);
    const classes = areaClasses(areas, { by: 'quantile', classes: 3 }, format, englishChartMessages);

    expect(classes.legend.map(({ label }) => label)).toEqual(['1 to 2', '3 to 4', '5 to 6']);
    expect(classes.classOf(areas[5]).look).toBe('q5');
  });

  test('keep equal values in one class', () => {
    const areas = areasWith([0, 0, 0, 0, 0, 9]);
    const classes = areaClasses(areas, { by: 'quantile' }, format, englishChartMessages);

    expect(classes.legend.map(({ label }) => label)).toEqual(['0', '9']);
  });

  test('never shade a missing value', () => {
    const areas = areasWith([1, 2, null]);
    const classes = areaClasses(areas, { by: 'quantile' }, format, englishChartMessages);

    expect(classes.classOf(areas[2])).toEqual({ look: 'no-value', label: 'No value' });
    expect(classes.legend.at(-1)?.look).toBe('no-value');
  });
});

describe('classes by comparison', () => {
  test('list those that occur, better first', () => {
    const areas: AreaValue[] = [
      { code: 'a', name: 'A', value: 1, comparison: 'worse' },
      { code: 'b', name: 'B', value: 2, comparison: 'better' },
    ];
    const classes = areaClasses(areas, { by: 'comparison' }, format, englishChartMessages);

    expect(classes.legend.map(({ label }) => label)).toEqual(['Better', 'Worse']);
  });
});
