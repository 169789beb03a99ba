import { useId } from 'react';
import { RoleGate } from '../../auth/RoleGate';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';

interface Props {
  links: readonly { label: string; href: string }[];
}

/** What those who keep the minutes may do with a record, beyond reading it. */
export function StaffList({ links }: Props) {
  const heading = useId();
  return (
    <RoleGate roles={MINUTE_KEEPERS}>
      <nav aria-labelledby={heading}>
        <h2 className="govuk-heading-m" id={heading}>
          {t('decision.staff')}
        </h2>
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
