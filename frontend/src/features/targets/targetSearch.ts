/** Which targets of an indicator the address shows. */
export interface TargetSearch {
  /** Code of the one area whose targets are shown; all areas' when left out. */
  area?: string;
  cursor?: string;
  /** Whether targets that were replaced are shown too. */
  revisions?: true;
}

export function targetSearchOf(given: Record<string, unknown>): TargetSearch {
  return {
    ...(typeof given.area === 'string' && given.area !== '' && { area: given.area }),
    ...(typeof given.cursor === 'string' && { cursor: given.cursor }),
    ...(given.revisions === 'true' && { revisions: true as const }),
  };
}

export function targetsAddress(indicatorId: string, { area, cursor, revisions }: TargetSearch = {}): string {
  const query = new URLSearchParams({
    ...(area !== undefined && { area }),
    ...(cursor !== undefined && { cursor }),
    ...(revisions && { revisions: 'true' }),
  }).toString();
  return `/indicators/${indicatorId}/targets${query === '' ? '' : `?${query}`}`;
}
