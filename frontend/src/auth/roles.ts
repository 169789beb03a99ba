const ROLES = [
  'viewer',
  'data-provider',
  'performance-officer',
  'service-director',
  'partnership-officer',
  'consultation-officer',
  'panel-member',
  'petitions-officer',
  'internal-auditor',
  'councillor',
  'approver',
  'administrator',
  'partner',
] as const;

/** What a person may do, as their token says it. */
export type Role = (typeof ROLES)[number];

export function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}
