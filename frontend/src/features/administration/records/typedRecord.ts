import { type DateParts, datePartsOf, isoDateOf } from '../../../lib/dates';
import { t } from '../messages';
import type { RecordField, TypedRecord, TypedValue } from './recordField';

const NO_DATE: DateParts = { day: '', month: '', year: '' };

/** A stored record as its form shows it; what it lacks is shown empty. */
export function typedFrom(fields: readonly RecordField[], stored: object): TypedRecord {
  const values = new Map<string, unknown>(Object.entries(stored));
  return Object.fromEntries(fields.map((field) => [field.name, typed(field, values.get(field.name))]));
}

/** The body that says what was typed. */
export function sentFrom(fields: readonly RecordField[], record: TypedRecord): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, sent(field, record[field.name])]));
}

/** Only what differs from the state the form was opened with, so that others' changes to other fields stand. */
export function patchFrom(
  fields: readonly RecordField[],
  opened: TypedRecord,
  record: TypedRecord,
): Record<string, unknown> {
  return sentFrom(changedFields(fields, opened, record), record);
}

export function changedFields<Field extends RecordField>(
  fields: readonly Field[],
  one: TypedRecord,
  other: TypedRecord,
): Field[] {
  return fields.filter(({ name }) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/** What a field holds, in words. */
export function inWords(field: RecordField, value: TypedValue | undefined): string {
  const stored = sent(field, value);
  if (field.is === 'record' && field.present?.value === stored) return field.present?.label ?? '';
  if (field.is === 'choice') return field.options.find((option) => option.value === stored)?.label ?? '';
  if (Array.isArray(stored)) return stored.join(', ');
  if (typeof stored === 'boolean') return t(stored ? 'record.yes' : 'record.no');
  return typeof stored === 'string' ? stored : '';
}

export function isDateEmpty({ day, month, year }: DateParts): boolean {
  return (day + month + year).trim() === '';
}

function typed(field: RecordField, value: unknown): TypedValue {
  switch (field.is) {
    case 'date':
      return typeof value === 'string' ? datePartsOf(value) : NO_DATE;
    case 'lines':
      return Array.isArray(value) ? value.join('\n') : '';
    case 'choices':
      return Array.isArray(value) ? value.map(String) : [];
    case 'claim':
      return value === true;
    case 'choice':
      return typeof value === 'string' ? value : (field.options[0]?.value ?? '');
    case 'text':
    case 'record':
      return typeof value === 'string' ? value : '';
  }
}

function sent(field: RecordField, value: TypedValue | undefined): unknown {
  if (field.is === 'date') return isoDateOf((value as DateParts | undefined) ?? NO_DATE);
  if (typeof value !== 'string') return value;
  if (field.is === 'lines') return linesOf(value);
  const text = value.trim();
  return text === '' && !(field.is === 'text' && field.isRequired) ? null : text;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
