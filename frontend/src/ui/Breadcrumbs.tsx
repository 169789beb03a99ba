import { t } from '../lib/messages/t';

export interface Crumb {
  label: string;
  href: string;
}

/** The way up from a page; the page itself is not among them. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label={t('ui.breadcrumbs')}>
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map(({ label, href }) => (
          <li className="govuk-breadcrumbs__list-item" key={href}>
            <a className="govuk-breadcrumbs__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
