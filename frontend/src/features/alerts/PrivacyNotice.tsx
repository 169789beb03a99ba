import { useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { t } from './messages';

/** What becomes of the address, said where it is asked for. */
export function PrivacyNotice() {
  const { council, contactEmail } = useSuspenseQuery(configurationQuery).data;
  return (
    <>
      <h2 className="govuk-heading-s">{t('alerts.privacy')}</h2>
      <p className="govuk-body reading-width">{t('alerts.privacyText', { council: council.name })}</p>
      <p className="govuk-body">{t('alerts.privacyContact', { email: contactEmail })}</p>
    </>
  );
}
