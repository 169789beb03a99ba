import { typedNumber } from '../../lib/numbers';
import type { Aim, Indicator, Operator, Target } from './api';

/** Into how many parts an annual target can be divided: halves, quarters, months. */
export const PARTS = ['2', '4', '12'] as const;

/** A target as it is typed: texts that need not be numbers yet. */
export interface TypedTarget {
  areaCode: string;
  period: string;
  operator: Operator;
  value: string;
  upperValue: string;
  minimum: string;
  stretch: string;
  tolerance: string;
  toleranceKind: Aim['toleranceKind'];
  /** How many parts of the year have a share of their own; empty where the target is not divided. */
  parts: '' | (typeof PARTS)[number];
  /** What is due by the end of each part, in per cent of the year's target. */
  profile: string[];
  reason: string;
}

const FITTING: Record<Indicator['polarity'], readonly Operator[]> = {
  'higher-is-better': ['at-least', 'between'],
  'lower-is-better': ['at-most', 'between'],
  'nearer-target-is-better': ['nearest', 'between'],
  'no-judgement': [],
};

/** What a target of the indicator can ask for; nothing where neither high nor low is good. */
export function operatorsFor({ polarity }: Pick<Indicator, 'polarity'>): readonly Operator[] {
  return FITTING[polarity];
}

export function hasDirection(operator: Operator): boolean {
  return operator === 'at-least' || operator === 'at-most';
}

export function emptyTarget(areaCode: string, operator: Operator): TypedTarget {
  return {
    areaCode,
    period: '',
    operator,
    value: '',
    upperValue: '',
    minimum: '',
    stretch: '',
    tolerance: '0',
    toleranceKind: 'points',
    parts: '',
    profile: [],
    reason: '',
  };
}

/** A target as its form shows it; the reason is that of the next change, so it begins empty. */
export function typedOf(target: Target): TypedTarget {
  return {
    areaCode: target.area.code,
    period: target.period.label,
    operator: target.operator,
    value: typed(target.value),
    upperValue: typed(target.upperValue),
    minimum: typed(target.minimum),
    stretch: typed(target.stretch),
    tolerance: typed(target.tolerance),
    toleranceKind: target.toleranceKind,
    parts: PARTS.find((parts) => Number(parts) === target.profile?.length) ?? '',
    profile: target.profile?.map((share) => typed(rounded(share * 100))) ?? [],
    reason: '',
  };
}

/** What is sent: fields that the operator has no use for are left out, whatever was typed into them before. */
export function aimOf(target: TypedTarget): Aim {
  const { operator } = target;
  return {
    operator,
    value: typedNumber(target.value) ?? 0,
    upperValue: operator === 'between' ? typedNumber(target.upperValue) : null,
    minimum: operator === 'nearest' ? null : typedNumber(target.minimum),
    stretch: hasDirection(operator) ? typedNumber(target.stretch) : null,
    tolerance: typedNumber(target.tolerance) ?? 0,
    toleranceKind: target.toleranceKind,
    profile:
      target.parts === '' ? null : target.profile.map((share) => rounded((typedNumber(share) ?? 0) / 100)),
  };
}

export function reasonOf({ reason }: TypedTarget): string | null {
  return reason.trim() || null;
}

/** The same share for each part of the year, added up to its end. */
export function evenShares(parts: number): string[] {
  return Array.from({ length: parts }, (_, part) => typed(rounded(((part + 1) / parts) * 100, 2)));
}

/** The service keeps twelve decimals; what the machine adds beyond them is noise. */
function rounded(number: number, decimals = 12): number {
  return Number(number.toFixed(decimals));
}

function typed(number: number | null): string {
  return number === null ? '' : String(number);
}
