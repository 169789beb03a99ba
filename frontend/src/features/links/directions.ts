import type { components } from '../../api/schema';
import type { LinkType } from './api';

type Schemas = components['schemas'];
type SearchGroup = Schemas['SearchResponse']['groups'][number];
export type FoundRecord = SearchGroup['items'][number];

/** One way of reading a type of link, from the side of the record one begins at. */
export interface Direction {
  /** `measures` or, read back, `measures<`. */
  key: string;
  type: LinkType['type'];
  isBack: boolean;
  words: string;
  otherKinds: readonly string[];
}

/** The ways in which a record of a kind can be linked. */
export function directionsFor(kind: string, types: readonly LinkType[]): Direction[] {
  return types.flatMap(({ type, words, wordsBack, fromKinds, toKinds }) => [
    ...(fromKinds.includes(kind) ? [{ key: type, type, isBack: false, words, otherKinds: toKinds }] : []),
    ...(toKinds.includes(kind) && words !== wordsBack
      ? [{ key: `${type}<`, type, isBack: true, words: wordsBack, otherKinds: fromKinds }]
      : []),
  ]);
}

/** What was found and can be linked in one of these ways. */
export function linkable(directions: readonly Direction[], groups: readonly SearchGroup[]): FoundRecord[] {
  const kinds = new Set(directions.flatMap(({ otherKinds }) => otherKinds));
  return groups.flatMap(({ items }) => items).filter(({ kind }) => kinds.has(kind));
}
