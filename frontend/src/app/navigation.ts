import type { Role } from '../auth/roles';

export interface Destination {
  label:
    | 'shell.home'
    | 'shell.indicators'
    | 'shell.decisions'
    | 'shell.imports'
    | 'shell.administration'
    | 'shell.search';
  href: string;
  /** Whom it is shown to; everyone when left out. */
  roles?: readonly Role[];
}

export const DESTINATIONS: readonly Destination[] = [
  { label: 'shell.home', href: '/' },
  { label: 'shell.indicators', href: '/indicators' },
  { label: 'shell.decisions', href: '/decisions' },
  { label: 'shell.imports', href: '/imports', roles: ['performance-officer', 'administrator'] },
  {
    label: 'shell.administration',
    href: '/administration',
    roles: ['administrator', 'performance-officer', 'internal-auditor'],
  },
  { label: 'shell.search', href: '/search' },
];
