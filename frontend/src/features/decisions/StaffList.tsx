import { RoleGate } from '../../auth/RoleGate';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';

interface Props {
  links: readonly { label: string; href: string }[];
}

/** What those who keep the minutes may do with a record, beyond reading it. */
export function StaffList({ links }: Props) {
  return (
    <RoleGate roles={MINUTE_KEEPERS}>
      <nav aria-label={t('decision.staff')}>
        <ul className="govuk-list">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a className="govuk-link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </RoleGate>
  );
}
