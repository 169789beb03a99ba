import { hasAnyRole, useCurrentUser } from '../../auth/currentUser';
import { StaffPage } from '../../auth/RoleGate';
import { PageHeading } from '../../ui/PageHeading';
import { t } from './messages';
import { PARTS } from './parts';

const EVERYBODY = [...new Set(PARTS.flatMap(({ parts }) => parts.flatMap(({ roles }) => roles)))];

/** What the reader may look after. */
export function AdministrationPage() {
  return (
    <StaffPage roles={EVERYBODY}>
      <PageHeading title={t('administration.title')} />
      <Groups />
    </StaffPage>
  );
}

function Groups() {
  const user = useCurrentUser();
  return PARTS.map(({ group, parts }) => {
    const shown = parts.filter(({ roles }) => hasAnyRole(user, roles));
    if (shown.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`group-${group}`}>
        <h2 className="govuk-heading-m" id={`group-${group}`}>
          {t(`administration.${group}`)}
        </h2>
        <ul className="govuk-list card-list">
          {shown.map(({ name, href }) => (
            <li key={name} className="card-list__item">
              <a className="govuk-link govuk-!-font-weight-bold" href={href}>
                {t(`part.${name}`)}
              </a>
              <p className="govuk-body-s card-list__text">{t(`part.${name}Text`)}</p>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
