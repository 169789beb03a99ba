import type { Role } from '../../auth/roles';
import { ADMINISTRATORS, ASSIGNERS, AUDITORS } from './roles';

interface Part {
  name:
    | 'organisations'
    | 'units'
    | 'posts'
    | 'people'
    | 'responsibilities'
    | 'partnerClients'
    | 'operations'
    | 'mail'
    | 'webhooks'
    | 'audit';
  href: string;
  roles: readonly Role[];
}

/** Everything that is looked after here, in groups of what belongs together. */
export const PARTS: readonly { group: 'people' | 'service'; parts: readonly Part[] }[] = [
  {
    group: 'people',
    parts: [
      { name: 'organisations', href: '/administration/organisations', roles: ADMINISTRATORS },
      { name: 'units', href: '/administration/units', roles: ADMINISTRATORS },
      { name: 'posts', href: '/administration/posts', roles: ADMINISTRATORS },
      { name: 'people', href: '/administration/people', roles: ADMINISTRATORS },
      { name: 'responsibilities', href: '/administration/responsibilities', roles: ASSIGNERS },
    ],
  },
  {
    group: 'service',
    parts: [
      { name: 'partnerClients', href: '/administration/partner-clients', roles: ADMINISTRATORS },
      { name: 'operations', href: '/administration/operations', roles: ADMINISTRATORS },
      { name: 'mail', href: '/administration/mail', roles: ADMINISTRATORS },
      { name: 'webhooks', href: '/webhooks', roles: ADMINISTRATORS },
      { name: 'audit', href: '/audit-trail', roles: AUDITORS },
    ],
  },
];
