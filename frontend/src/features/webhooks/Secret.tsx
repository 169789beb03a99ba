import { NotificationBanner } from '../../ui/NotificationBanner';
import { t } from './messages';

/** A secret that was just made. */
export function Secret({ secret }: { secret: string }) {
  return (
    <NotificationBanner heading={t('webhooks.secret')} isSuccess>
      <p className="govuk-body">
        <code className="webhook-address">{secret}</code>
      </p>
      <p className="govuk-body">{t('webhooks.secretText')}</p>
    </NotificationBanner>
  );
}
