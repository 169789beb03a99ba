/** Readers of what an address says: everybody can type one, so nothing in it is taken on trust. */

/** The words given, unless there are none. The router reads `2015` as a number. */
export function textOf(given: unknown): string | undefined {
  const isText = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
  const words = isText ? String(given).trim() : '';
  return words === '' ? undefined : words;
}

/** The word given, if it is one of those known. */
export function oneOf<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  return words.find((word) => word === given);
}

export function withoutGaps<Whole extends object>(whole: Whole): Whole {
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Whole;
}
