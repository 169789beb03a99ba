import type { Role } from '../../auth/roles';

/** Who looks after organisations, posts, people and the service itself. */
export const ADMINISTRATORS: readonly Role[] = ['administrator'];

/** Who says which post answers for what. */
export const ASSIGNERS: readonly Role[] = ['administrator', 'performance-officer'];

/** Who reads the whole audit trail. */
export const AUDITORS: readonly Role[] = ['internal-auditor', 'administrator'];
