import { hasAnyRole, useCurrentUser } from '../../auth/currentUser';
import type { Role } from '../../auth/roles';
import { t } from './messages';

const DEFINERS: readonly Role[] = ['performance-officer', 'administrator'];
const RECORDERS: readonly Role[] = ['data-provider', ...DEFINERS];

/** Where to read on, and what whoever is signed in may do with the indicator. */
export function IndicatorLinks({ id }: { id: string }) {
  const user = useCurrentUser();
  const links = [
    ...(hasAnyRole(user, RECORDERS) ? [{ label: t('staff.values'), href: `/indicators/${id}/values` }] : []),
    { label: t('staff.targets'), href: `/indicators/${id}/targets` },
    ...(hasAnyRole(user, DEFINERS) ? [{ label: t('staff.edit'), href: `/indicators/${id}/edit` }] : []),
  ];
  return <Links label={t('page.more')} links={links} />;
}

/** Beside the list: the sets, and for whoever may a new indicator and what indicators are sorted by. */
export function ListLinks() {
  const user = useCurrentUser();
  const links = [
    { label: t('list.sets'), href: '/indicator-sets' },
    { label: t('list.groups'), href: '/comparator-groups' },
    ...(hasAnyRole(user, DEFINERS)
      ? [
          { label: t('list.themes'), href: '/themes' },
          { label: t('staff.new'), href: '/indicators/new' },
        ]
      : []),
  ];
  return <Links label={t('list.more')} links={links} />;
}

interface LinksProps {
  label: string;
  links: readonly { label: string; href: string }[];
}

function Links({ label, links }: LinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="govuk-list staff-links">
        {links.map((link) => (
          <li key={link.href}>
            <a className="govuk-link" href={link.href}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
