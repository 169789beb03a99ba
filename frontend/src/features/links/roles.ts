import type { Role } from '../../auth/roles';

/** Who links records: the officers of every family. */
export const LINKERS: readonly Role[] = [
  'performance-officer',
  'partnership-officer',
  'consultation-officer',
  'petitions-officer',
  'administrator',
];
