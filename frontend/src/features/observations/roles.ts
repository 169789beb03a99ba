import type { Role } from '../../auth/roles';

/** Who may enter and correct values. */
export const RECORDERS: readonly Role[] = ['data-provider', 'performance-officer', 'administrator'];
