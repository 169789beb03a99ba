type Name<Word> = Word extends `$${infer Rest}` ? Rest : never;
type Required<Pattern extends string> = Pattern extends `${infer Word}/${infer Rest}`
  ? Required<Word> | Required<Rest>
  : Name<Pattern> extends `${string}?`
    ? never
    : Name<Pattern>;
type Optional<Pattern extends string> = Pattern extends `${infer Word}/${infer Rest}`
  ? Optional<Word> | Optional<Rest>
  : Name<Pattern> extends `${infer Word}?`
    ? Word
    : never;

/** What the variable words of a pattern stand for in an address: `/indicators/$id/$tab?` has an `id`, perhaps a `tab`. */
export type ParamsOf<Pattern extends string> = Record<Required<Pattern>, string> &
  Partial<Record<Optional<Pattern>, string>>;

/** What the variable words stand for when the path is one of the pattern's; null when it is not. */
export function paramsIn(pattern: string, path: string): Record<string, string> | null {
  const expected = wordsOf(pattern);
  const given = wordsOf(path);
  if (given.length > expected.length) return null;

  const params: Record<string, string> = {};
  for (const [place, word] of expected.entries()) {
    const found = given[place];
    if (found === undefined && !word.endsWith('?')) return null;
    if (!word.startsWith('$')) {
      if (found !== word) return null;
    } else if (found !== undefined) {
      const text = decoded(found);
      if (text === null) return null;
      params[word.replaceAll(/[$?]/g, '')] = text;
    }
  }
  return params;
}

/** Sorts before another pattern that fits the same paths but says less of them: `/imports/new` before `/imports/$id`. */
export function bySpecificity(one: string, other: string): number {
  return rank(one).localeCompare(rank(other), 'en');
}

function rank(pattern: string): string {
  return wordsOf(pattern)
    .map((word) => (word.startsWith('$') ? 'b' : 'a'))
    .join('');
}

function wordsOf(path: string): string[] {
  return path.split('/').filter((word) => word !== '');
}

function decoded(word: string): string | null {
  try {
    return decodeURIComponent(word);
  } catch {
    return null;
  }
}
