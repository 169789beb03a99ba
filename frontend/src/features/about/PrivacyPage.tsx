import { useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { t } from './messages';
import { PageHeading } from '../../ui/PageHeading';

export function PrivacyPage() {
  const { council, contactEmail } = useSuspenseQuery(configurationQuery).data;
  return (
    <div className="reading-width">
      <PageHeading title={t('privacy.title')} />
      <p className="govuk-body">{t('privacy.controller', { council: council.name })}</p>
      <h2 className="govuk-heading-m">{t('privacy.visitorsTitle')}</h2>
      <p className="govuk-body">{t('privacy.visitors')}</p>
      <h2 className="govuk-heading-m">{t('privacy.staffTitle')}</h2>
      <p className="govuk-body">{t('privacy.staff')}</p>
      <h2 className="govuk-heading-m">{t('privacy.rightsTitle')}</h2>
      <p className="govuk-body">{t('privacy.rights', { email: contactEmail })}</p>
    </div>
  );
}
