const RULES = new Intl.PluralRules('en-GB');

/** Which of two texts a count needs: `1 result`, `2 results`. */
export function plural<One, Other>(count: number, one: One, other: Other): One | Other {
  return RULES.select(count) === 'one' ? one : other;
}
