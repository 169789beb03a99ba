import type { TrailSearch } from './api';

const PATH = '/audit-trail';
const FIELDS = ['resourceKind', 'action', 'actor', 'from', 'to'] as const;
const DAYS: ReadonlySet<string> = new Set(['from', 'to']);

/** What of the trail the address shows; a day that is none is left out. */
export function trailSearchOf(given: Record<string, unknown>): TrailSearch {
  const told = FIELDS.map((field) => [field, textOf(given[field])] as const).filter(
    ([field, text]) => text !== '' && (!DAYS.has(field) || /^\d{4}-\d\d-\d\d$/.test(text)),
  );
  return Object.fromEntries(told);
}

export function trailAddress(search: TrailSearch, cursor?: string): string {
  const query = new URLSearchParams({ ...search, ...(cursor && { cursor }) }).toString();
  return query === '' ? PATH : `${PATH}?${query}`;
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given.trim() : '';
}
