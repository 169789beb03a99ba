import type { Role } from '../../auth/roles';

/** Who may bring in files. */
export const IMPORTERS: readonly Role[] = ['performance-officer', 'administrator'];
