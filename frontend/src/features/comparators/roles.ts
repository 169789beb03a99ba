import type { Role } from '../../auth/roles';

/** Who may put comparator groups together. */
export const COMPARERS: readonly Role[] = ['performance-officer', 'administrator'];
