import type { AuditEvent } from './api';

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** Columns that change with every change and tell a reader nothing. */
const BOOKKEEPING = new Set(['id', 'version', 'created_at', 'updated_at', 'createdAt', 'updatedAt']);

/** What an event changed, field by field, in the order of the record. */
export function changesOf({ before, after }: Pick<AuditEvent, 'before' | 'after'>): FieldChange[] {
  const old = fieldsOf(before);
  const young = fieldsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .filter((field) => !BOOKKEEPING.has(field))
    .map((field) => ({ field, before: written(old[field]), after: written(young[field]) }))
    .filter((change) => change.before !== change.after);
}

/** `numerator_definition` and `numeratorDefinition` as `Numerator definition`. */
export function fieldLabel(field: string): string {
  const words = field
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/ id$/, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fieldsOf(state: object | null): Record<string, unknown> {
  return { ...state };
}

function written(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
