import { t } from './messages';

/** Where the page of a record is, and what its kind is called. */
const PAGES: Record<string, string> = {
  indicator: '/indicators',
  partnership: '/partnerships',
  petition: '/petitions',
  consultation: '/consultations',
  meeting: '/meetings',
  decision: '/decisions',
  'decision-action': '/decision-actions',
  issue: '/issues',
};

const KINDS = [
  'indicator',
  'plan',
  'priority',
  'plan-action',
  'partnership',
  'petition',
  'consultation',
  'meeting',
  'decision',
  'decision-action',
  'issue',
] as const;

export function kindName(kind: string): string {
  const known = KINDS.find((candidate) => candidate === kind);
  return known === undefined ? kind : t(`recordKind.${known}`);
}

/** The page of a record; null for a kind that has none. */
export function recordPage(kind: string, id: string): string | null {
  const page = PAGES[kind];
  return page === undefined ? null : `${page}/${id}`;
}
