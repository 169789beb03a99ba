import { useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { t } from '../../lib/messages/t';

export function Footer() {
  const { contactEmail, attribution, release } = useSuspenseQuery(configurationQuery).data;
  const links = [
    { label: t('shell.accessibility'), href: '/accessibility' },
    { label: t('shell.privacy'), href: '/privacy' },
    { label: t('shell.apiReference'), href: '/api' },
    { label: t('shell.contact'), href: `mailto:${contactEmail}` },
  ];
  return (
    <footer className="govuk-footer site-footer">
      <div className="govuk-width-container">
        <h2 className="govuk-visually-hidden">{t('shell.footer')}</h2>
        <ul className="govuk-footer__inline-list">
          {links.map(({ label, href }) => (
            <li className="govuk-footer__inline-list-item" key={href}>
              <a className="govuk-footer__link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <p className="govuk-footer__meta-custom">{attribution}</p>
        <p className="govuk-footer__meta-custom">
          {t('shell.product')} · {t('shell.release', { release })}
        </p>
      </div>
    </footer>
  );
}
