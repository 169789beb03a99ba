import { t } from '../lib/messages/t';
import { PageHeading } from '../ui/PageHeading';

export function NotFoundPage() {
  return (
    <>
      <PageHeading title={t('notFound.title')} />
      <p className="govuk-body">{t('notFound.typed')}</p>
      <p className="govuk-body">{t('notFound.search')}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/">
            {t('problem.home')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/search">
            {t('shell.search')}
          </a>
        </li>
      </ul>
    </>
  );
}
