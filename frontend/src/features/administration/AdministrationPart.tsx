import type { ReactNode } from 'react';
import { StaffPage } from '../../auth/RoleGate';
import type { Role } from '../../auth/roles';
import { Breadcrumbs, type Crumb } from '../../ui/Breadcrumbs';
import { t } from './messages';

interface Props {
  roles: readonly Role[];
  /** The way up from the page to the administration; nothing for a list. */
  crumbs?: readonly Crumb[];
  children: ReactNode;
}

const NONE: readonly Crumb[] = [];

/** The frame of every page of the administration. */
export function AdministrationPart({ roles, crumbs = NONE, children }: Props) {
  return (
    <StaffPage roles={roles}>
      <Breadcrumbs crumbs={[{ label: t('administration.title'), href: '/administration' }, ...crumbs]} />
      {children}
    </StaffPage>
  );
}
