import type { Role } from '../../auth/roles';

/** Partners register theirs by the API, with their own clients. */
export const KEEPERS: readonly Role[] = ['administrator'];
