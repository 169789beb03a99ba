import type { Role } from '../../auth/roles';

/** Who may define and retire indicators. */
export const DEFINERS: readonly Role[] = ['performance-officer', 'administrator'];
