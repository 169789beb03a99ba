import { typedNumber } from '../../lib/numbers';
import type { Indicator, IndicatorRequest } from './api';

/** A definition as it is typed: numbers are texts, and nothing typed is an empty text. */
export type TypedDefinition = {
  [Name in keyof Required<IndicatorRequest>]: Name extends 'isCumulative' | 'isSeasonal'
    ? boolean
    : Name extends 'geographyLevels'
      ? IndicatorRequest['geographyLevels']
      : string;
};

export const EMPTY: TypedDefinition = {
  code: '',
  title: '',
  definition: '',
  rationale: '',
  type: 'outcome',
  measureKind: 'performance-indicator',
  polarity: 'higher-is-better',
  valueType: 'proportion',
  unit: '%',
  decimals: '1',
  multiplier: '100',
  numeratorDefinition: '',
  denominatorDefinition: '',
  frequency: 'quarterly',
  yearType: 'financial',
  isCumulative: false,
  isSeasonal: false,
  geographyLevels: ['authority'],
  source: '',
  dataLagDays: '',
  method: '',
  caveats: '',
  suppressionThreshold: '5',
  legalDriver: '',
  ownerId: '',
  themeId: '',
  visibility: 'public',
};

const NAMES = Object.keys(EMPTY) as (keyof TypedDefinition)[];
const NUMBERS: ReadonlySet<string> = new Set([
  'decimals',
  'multiplier',
  'dataLagDays',
  'suppressionThreshold',
]);

export function typedOf(indicator: Indicator): TypedDefinition {
  const { owner, theme, ...plain } = indicator;
  const stored: Record<string, unknown> = { ...plain, ownerId: owner.id, themeId: theme?.id };
  return Object.fromEntries(NAMES.map((name) => [name, typed(stored[name])])) as TypedDefinition;
}

export function requestOf(definition: TypedDefinition): IndicatorRequest {
  return Object.fromEntries(
    NAMES.map((name) => [name, sent(name, definition[name])]),
  ) as unknown as IndicatorRequest;
}

/** Only what differs from the state the form was opened with, so that others' changes to other fields stand. */
export function patchOf(opened: TypedDefinition, definition: TypedDefinition): Partial<IndicatorRequest> {
  const whole = Object.entries(requestOf(definition));
  const changed = changedFields(opened, definition) as string[];
  return Object.fromEntries(whole.filter(([name]) => changed.includes(name)));
}

export function changedFields(one: TypedDefinition, other: TypedDefinition): (keyof TypedDefinition)[] {
  return NAMES.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

function typed(value: unknown): unknown {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? String(value) : value;
}

function sent(name: string, value: string | boolean | readonly string[]): unknown {
  if (typeof value !== 'string') return value;
  if (NUMBERS.has(name)) return typedNumber(value);
  return value.trim() === '' && name !== 'code' && name !== 'title' ? null : value.trim();
}
