import { type ReactNode, useId } from 'react';
import { t } from '../lib/messages/t';

interface Props {
  heading: string;
  isSuccess?: boolean;
  children?: ReactNode;
}

/** Says what has just happened, or what matters before anything else on the page; read out when it appears. */
export function NotificationBanner({ heading, isSuccess = false, children }: Props) {
  const titleId = useId();
  return (
    <div
      className={`govuk-notification-banner${isSuccess ? ' govuk-notification-banner--success' : ''}`}
      role="alert"
      aria-labelledby={titleId}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {isSuccess ? t('ui.success') : t('ui.important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </div>
  );
}
