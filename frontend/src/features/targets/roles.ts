import type { Role } from '../../auth/roles';

/** Who may set and revise targets. */
export const SETTERS: readonly Role[] = ['performance-officer', 'administrator'];
