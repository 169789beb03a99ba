import type { Role } from '../../auth/roles';

/** Who may add, rename, move and remove themes. */
export const SORTERS: readonly Role[] = ['performance-officer', 'administrator'];
