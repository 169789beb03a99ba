import { oneOf, textOf, withoutGaps } from './addressWords';

/** Kinds of area that can be compared with each other. */
export const COMPARED_KINDS = ['authority', 'ward'] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** What a map can be shaded by. */
export const SHADES = ['comparison', 'value'] as const;
export type Shade = (typeof SHADES)[number];

/** What the address of an indicator's page says beside the indicator and the tab. */
export interface IndicatorSearch {
  /** Code of the area shown; the council's own when left out. */
  area?: string | undefined;
  kind?: ComparedKind | undefined;
  /** Id of the comparator group that is compared; all areas when left out. */
  group?: string | undefined;
  /** What a map is shaded by; how its areas compare when left out. */
  shade?: Shade | undefined;
  /** First and last day, as the service writes periods: `2015-04-01/2016-03-31`. */
  period?: string | undefined;
  /** The day whose knowledge is shown; today's when left out. */
  asAt?: string | undefined;
}

export function indicatorSearchOf(given: Record<string, unknown>): IndicatorSearch {
  const period = textOf(given.period);
  const asAt = textOf(given.asAt);
  return withoutGaps({
    area: textOf(given.area),
    kind: oneOf(COMPARED_KINDS, given.kind),
    group: textOf(given.group),
    shade: oneOf(SHADES, given.shade),
    period: period !== undefined && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(period) ? period : undefined,
    asAt: asAt !== undefined && /^\d{4}-\d\d-\d\d$/.test(asAt) ? asAt : undefined,
  });
}

export function indicatorAddress(id: string, tab: string, search: IndicatorSearch): string {
  const query = new URLSearchParams(Object.entries(withoutGaps(search))).toString();
  const path = tab === '' ? `/indicators/${id}` : `/indicators/${id}/${tab}`;
  return query === '' ? path : `${path}?${query}`;
}
