import type { components } from '../../api/schema';
import { oneOf, textOf, withoutGaps } from './addressWords';

type Schemas = components['schemas'];
export type TargetStatus = Schemas['TargetStatus'];
export type MeasureKind = Schemas['MeasureKindFilter'];
export type IndicatorState = Schemas['IndicatorStatusFilter'];
export type ListOrder = Schemas['Order'];

export const TARGET_STATUSES: readonly TargetStatus[] = [
  'green',
  'amber',
  'red',
  'missing',
  'no-target',
  'not-judged',
];
export const MEASURE_KINDS: readonly MeasureKind[] = [
  'performance-indicator',
  'service-standard',
  'satisfaction',
  'risk',
];
export const STATES: readonly IndicatorState[] = ['active', 'retired', 'draft'];
export const ORDERS: readonly ListOrder[] = ['code', 'title'];
const FILTERS = ['area', 'set', 'theme', 'owner', 'targetStatus', 'measureKind', 'status'] as const;

/** What the address of the list says: which indicators, of which area, in which order, from which row on. */
export interface ListSearch {
  q?: string;
  area?: string;
  set?: string;
  theme?: string;
  owner?: string;
  targetStatus?: TargetStatus;
  measureKind?: MeasureKind;
  status?: IndicatorState;
  sort?: ListOrder;
  cursor?: string;
}

/** The words of the address and the choices of the filter form alike; what is empty or unknown is left out. */
export function listSearchOf(given: Record<string, unknown>): ListSearch {
  return withoutGaps({
    q: textOf(given.q),
    area: textOf(given.area),
    set: textOf(given.set),
    theme: textOf(given.theme),
    owner: textOf(given.owner),
    targetStatus: oneOf(TARGET_STATUSES, given.targetStatus),
    measureKind: oneOf(MEASURE_KINDS, given.measureKind),
    status: oneOf(STATES, given.status),
    sort: oneOf(ORDERS, given.sort),
    cursor: textOf(given.cursor),
  });
}

/** Address of the list, as another list page or a link shows it. */
export function listAddress(search: ListSearch): string {
  const query = new URLSearchParams(Object.entries(withoutGaps(search))).toString();
  return query === '' ? '/indicators' : `/indicators?${query}`;
}

/** How many filters narrow the list, beside the words searched for. */
export function filterCount(search: ListSearch): number {
  return FILTERS.filter((filter) => search[filter] !== undefined).length;
}
