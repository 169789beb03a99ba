/** Which values of an indicator the address shows. */
export interface ValueSearch {
  area?: string;
  cursor?: string;
  revisions?: true;
}

export function valueSearchOf(given: Record<string, unknown>): ValueSearch {
  return {
    ...(typeof given.area === 'string' && { area: given.area }),
    ...(typeof given.cursor === 'string' && { cursor: given.cursor }),
    ...(given.revisions === 'true' && { revisions: true as const }),
  };
}
