const KINDS = [
  'indicator',
  'indicator-set',
  'decision',
  'issue',
  'area',
  'organisation',
  'post',
  'import',
  'petition',
  'consultation',
  'partnership',
  'plan',
] as const;

/** Whether this release has a word for a kind of record that the service found. */
export function isKnown(kind: string): kind is (typeof KINDS)[number] {
  return (KINDS as readonly string[]).includes(kind);
}
