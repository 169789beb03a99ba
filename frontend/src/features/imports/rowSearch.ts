export const FATES = ['rejected', 'created', 'updated', 'unchanged'] as const;
export type Fate = (typeof FATES)[number];

/** Which rows of an import the address shows. */
export interface RowSearch {
  fate?: Fate;
  cursor?: string;
}

export function rowSearchOf(given: Record<string, unknown>): RowSearch {
  const fate = FATES.find((word) => word === given.fate);
  return {
    ...(fate !== undefined && { fate }),
    ...(typeof given.cursor === 'string' && { cursor: given.cursor }),
  };
}

export function rowAddress(importId: string, search: RowSearch): string {
  const query = new URLSearchParams({ ...search }).toString();
  return `/imports/${importId}${query === '' ? '' : `?${query}`}`;
}
