/** Which values of an indicator the address shows. */
export interface ValueSearch {
  area?: string;
  cursor?: string;
  revisions?: true;
  /** The day whose knowledge is shown, all of it; today's when left out. */
  asAt?: string;
}

export function valueSearchOf(given: Record<string, unknown>): ValueSearch {
  return {
    ...(typeof given.area === 'string' && { area: given.area }),
    ...(typeof given.cursor === 'string' && { cursor: given.cursor }),
    ...(given.revisions === 'true' && { revisions: true as const }),
    ...(typeof given.asAt === 'string' && /^\d{4}-\d\d-\d\d$/.test(given.asAt) && { asAt: given.asAt }),
  };
}

export function valuesAddress(
  indicatorId: string,
  { area, cursor, revisions, asAt }: ValueSearch = {},
): string {
  const query = new URLSearchParams({
    ...(area !== undefined && { area }),
    ...(cursor !== undefined && { cursor }),
    ...(revisions && { revisions: 'true' }),
    ...(asAt !== undefined && { asAt }),
  }).toString();
  return `/indicators/${indicatorId}/values${query === '' ? '' : `?${query}`}`;
}
