import type { Role } from '../../auth/roles';

/** Who may put sets together, agree on them and end them. */
export const KEEPERS: readonly Role[] = ['performance-officer', 'administrator'];
