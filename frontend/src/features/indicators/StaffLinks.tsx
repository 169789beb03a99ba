import { hasAnyRole, useCurrentUser } from '../../auth/currentUser';
import { RoleGate } from '../../auth/RoleGate';
import type { Role } from '../../auth/roles';
import { t } from './messages';

const DEFINERS: readonly Role[] = ['performance-officer', 'administrator'];
const RECORDERS: readonly Role[] = ['data-provider', ...DEFINERS];

/** What whoever is signed in may do with an indicator, beyond reading it. */
export function StaffLinks({ id }: { id: string }) {
  const user = useCurrentUser();
  if (user === null || user.roles.includes('partner')) return null;
  const links = [
    ...(hasAnyRole(user, RECORDERS) ? [{ label: t('staff.values'), href: `/indicators/${id}/values` }] : []),
    { label: t('staff.targets'), href: `/indicators/${id}/targets` },
    ...(hasAnyRole(user, DEFINERS) ? [{ label: t('staff.edit'), href: `/indicators/${id}/edit` }] : []),
    { label: t('staff.history'), href: `/history/indicator/${id}` },
  ];
  return (
    <nav aria-label={t('staff.label')}>
      <ul className="govuk-list staff-links">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function NewIndicatorLink() {
  return (
    <RoleGate roles={DEFINERS}>
      <p className="govuk-body">
        <a className="govuk-link" href="/indicators/new">
          {t('staff.new')}
        </a>
      </p>
    </RoleGate>
  );
}
