/** The address of a page with what it should show; what is empty is left out. */
export function addressOf(path: string, search: Record<string, string | undefined>): string {
  const told = Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim()));
  const query = new URLSearchParams(told).toString();
  return query === '' ? path : `${path}?${query}`;
}
