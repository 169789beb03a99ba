import { t } from './messages';

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** A record before and after a change; null where there was, or is, none. */
export interface RecordState {
  before: object | null;
  after: object | null;
}

/** Columns that change with every change and tell a reader nothing. */
const BOOKKEEPING = new Set([
  'id',
  'version',
  'created_at',
  'updated_at',
  'createdAt',
  'updatedAt',
  'set_at',
  'recorded_at',
]);

/** Names another record to the machine, and to nobody else. */
const RECORD_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an event changed, field by field, in the order of the record. */
export function changesOf({ before, after }: RecordState): FieldChange[] {
  const old = fieldsOf(before);
  const young = fieldsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .filter((field) => !BOOKKEEPING.has(field))
    .map((field) => ({ field, before: written(old[field]), after: written(young[field]) }))
    .filter((change) => change.before !== change.after)
    .map((change) => ({
      field: change.field,
      before: told(change.before),
      after: told(change.after),
    }));
}

function told(value: string | null): string | null {
  return value !== null && RECORD_ID.test(value) ? t('history.anotherRecord') : value;
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
