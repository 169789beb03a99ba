import type { components } from '../../api/schema';

type ImportState = components['schemas']['ImportState'];

const STATES: readonly ImportState[] = [
  'inspected',
  'checking',
  'checked',
  'applying',
  'applied',
  'reversing',
  'reversed',
  'failed',
  'cancelled',
];

/** Which imports the address of the list shows. */
export interface ListSearch {
  state?: ImportState | undefined;
  cursor?: string | undefined;
}

export function listSearchOf(given: Record<string, string>): ListSearch {
  return { state: STATES.find((known) => known === given.state), cursor: given.cursor };
}

export function listAddress({ state, cursor }: ListSearch): string {
  const query = new URLSearchParams({ ...(state && { state }), ...(cursor && { cursor }) }).toString();
  return query === '' ? '/imports' : `/imports?${query}`;
}
