import type { ChartMessages } from '../charts/chartMessages';
import { formatValue } from '../charts/chartNumbers';
import type { ValueFormat } from '../charts/chartNumbers';
import type { AreaValue, Comparison } from '../charts/observation';

/** Shading by equal numbers of areas, or by how each compares with the comparator. */
export type Classing = { by: 'quantile'; classes?: 3 | 4 | 5 } | { by: 'comparison' };

/** The look of a class: one of five shades from light to dark, a comparison, or no value. */
export type ClassLook = 'q1' | 'q2' | 'q3' | 'q4' | 'q5' | Comparison | 'no-value';

export interface AreaClass {
  look: ClassLook;
  label: string;
}

export interface AreaClasses {
  classOf: (area: AreaValue | undefined) => AreaClass;
  /** The classes that occur, in the order of the legend. */
  legend: AreaClass[];
}

/** Which of the five shades are used when there are fewer classes. */
const SHADES: Record<number, ClassLook[]> = {
  1: ['q3'],
  2: ['q2', 'q4'],
  3: ['q1', 'q3', 'q5'],
  4: ['q1', 'q2', 'q4', 'q5'],
  5: ['q1', 'q2', 'q3', 'q4', 'q5'],
};

const COMPARISONS: Comparison[] = ['better', 'similar', 'worse', 'higher', 'lower', 'not-compared'];

/** The class of a value by the middle of its place among all, so that equal values share a class. */
function quantileOf(value: number, values: number[], count: number): number {
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  return Math.floor((count * (below + equal / 2)) / values.length);
}

function byQuantile(values: number[], count: number, format: ValueFormat, messages: ChartMessages) {
  const members = new Map<number, number[]>();
  for (const value of values) {
    const quantile = quantileOf(value, values, count);
    members.set(quantile, [...(members.get(quantile) ?? []), value]);
  }

  // Ties can leave a class without members; the shades are dealt to those that have some.
  const used = [...members.keys()].toSorted((a, b) => a - b);
  const looks = SHADES[used.length] ?? [];
  const classes = new Map<number, AreaClass>();
  used.forEach((quantile, index) => {
    const held = members.get(quantile) ?? [];
    const label = messages.classRange(
      formatValue(Math.min(...held), format),
      formatValue(Math.max(...held), format),
    );
    classes.set(quantile, { look: looks[index] ?? 'q3', label });
  });
  return {
    find: (value: number) => classes.get(quantileOf(value, values, count)),
    classes: [...classes.values()],
  };
}

/** Sorts areas into classes, each with a look and a label. */
export function areaClasses(
  areas: AreaValue[],
  classing: Classing,
  format: ValueFormat,
  messages: ChartMessages,
): AreaClasses {
  const noValue: AreaClass = { look: 'no-value', label: messages.noValue };
  const values = areas.flatMap(({ value }) => (value === null ? [] : [value]));
  const withoutValue = areas.length > values.length ? [noValue] : [];

  if (classing.by === 'quantile') {
    const quantiles = byQuantile(values, classing.classes ?? 5, format, messages);
    return {
      classOf: (area) => (area && area.value !== null && quantiles.find(area.value)) || noValue,
      legend: [...quantiles.classes, ...withoutValue],
    };
  }
  const compared = (comparison: Comparison): AreaClass => ({
    look: comparison,
    label: messages.comparisons[comparison],
  });
  const occurring = new Set(
    areas.filter(({ value }) => value !== null).map((area) => area.comparison ?? 'not-compared'),
  );
  return {
    classOf: (area) => (area && area.value !== null ? compared(area.comparison ?? 'not-compared') : noValue),
    legend: [...COMPARISONS.filter((comparison) => occurring.has(comparison)).map(compared), ...withoutValue],
  };
}
