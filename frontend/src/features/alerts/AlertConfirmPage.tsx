import { useMutation } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { NotificationBanner } from '../../ui/NotificationBanner';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Alert, confirmAlerts } from './api';
import { LinkPage } from './LinkPage';
import { t } from './messages';

export function AlertConfirmPage() {
  return <LinkPage title={t('alerts.confirm')}>{(token) => <Confirmation token={token} />}</LinkPage>;
}

function Confirmation({ token }: { token: string }) {
  const confirming = useMutation({ mutationFn: () => confirmAlerts(token) });
  return (
    <>
      <PageHeading title={t('alerts.confirm')} />
      {confirming.error !== null && <ProblemNotice problem={Problem.of(confirming.error)} />}
      {confirming.data === undefined ? (
        <>
          <p className="govuk-body">{t('alerts.confirmLead')}</p>
          <Button isBusy={confirming.isPending} onClick={() => confirming.mutate()}>
            {t('alerts.confirmButton')}
          </Button>
        </>
      ) : (
        <Confirmed alert={confirming.data} />
      )}
    </>
  );
}

function Confirmed({ alert: { title, path, frequency } }: { alert: Alert }) {
  const name = title ?? t('alerts.gone');
  return (
    <NotificationBanner heading={t('alerts.confirmed')} isSuccess>
      <p className="govuk-body">{t('alerts.confirmedText', { title: name })}</p>
      <p className="govuk-body">{t(`alerts.${frequency}Hint`)}</p>
      {path !== null && (
        <a className="govuk-notification-banner__link" href={path}>
          {name}
        </a>
      )}
    </NotificationBanner>
  );
}
