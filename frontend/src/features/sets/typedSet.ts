import { type DateParts, datePartsOf, isoDateOf, NO_DATE } from '../../lib/dates';
import type { IndicatorSet, SetPatch } from './api';

/** What is said of a set, as it is typed. */
export interface TypedSet {
  code: string;
  name: string;
  description: string;
  ownerId: string;
  validFrom: DateParts;
  validTo: DateParts;
}

export const EMPTY: TypedSet = {
  code: '',
  name: '',
  description: '',
  ownerId: '',
  validFrom: NO_DATE,
  validTo: NO_DATE,
};

export function typedOf(set: IndicatorSet): TypedSet {
  return {
    code: set.code,
    name: set.name,
    description: set.description ?? '',
    ownerId: set.owner.id,
    validFrom: datePartsOf(set.validFrom),
    validTo: typeof set.validTo === 'string' ? datePartsOf(set.validTo) : NO_DATE,
  };
}

/** What is sent of a form that has been found in order; its first day is given. */
export function requestOf({ name, description, ownerId, validFrom, validTo }: TypedSet) {
  return {
    name: name.trim(),
    description: description.trim() || null,
    ownerId,
    validFrom: isoDateOf(validFrom) ?? '',
    validTo: isoDateOf(validTo),
  };
}

/** Only what differs from the state the form was opened with, so that others' changes to other fields stand. */
export function patchOf(opened: TypedSet, typed: TypedSet): SetPatch {
  const before: Record<string, unknown> = requestOf(opened);
  return Object.fromEntries(
    Object.entries(requestOf(typed)).filter(([name, value]) => before[name] !== value),
  );
}
