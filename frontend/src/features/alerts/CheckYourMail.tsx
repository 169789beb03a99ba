import { NotificationBanner } from '../../ui/NotificationBanner';
import { t } from './messages';

/** What everybody reads, whether or not the address is known. */
export function CheckYourMail() {
  return (
    <NotificationBanner heading={t('alerts.checkMail')}>
      <p className="govuk-body">{t('alerts.checkMailText')}</p>
    </NotificationBanner>
  );
}
