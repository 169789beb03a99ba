import type { Role } from '../../auth/roles';

/** Who keeps the minutes: democratic services. */
export const MINUTE_KEEPERS: readonly Role[] = ['petitions-officer', 'administrator'];
