import { useMutation } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { NotificationBanner } from '../../ui/NotificationBanner';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { unsubscribe } from './api';
import { LinkPage } from './LinkPage';
import { t } from './messages';

export function AlertUnsubscribePage() {
  return <LinkPage title={t('alerts.unsubscribe')}>{(token) => <Ending token={token} />}</LinkPage>;
}

function Ending({ token }: { token: string }) {
  const ending = useMutation({ mutationFn: () => unsubscribe(token) });
  return (
    <>
      <PageHeading title={t('alerts.unsubscribe')} />
      {ending.error !== null && <ProblemNotice problem={Problem.of(ending.error)} />}
      {ending.isSuccess ? (
        <NotificationBanner heading={t('alerts.unsubscribed')} isSuccess>
          <p className="govuk-body">{t('alerts.unsubscribedText')}</p>
        </NotificationBanner>
      ) : (
        <>
          <p className="govuk-body">{t('alerts.unsubscribeLead')}</p>
          <Button isBusy={ending.isPending} onClick={() => ending.mutate()}>
            {t('alerts.unsubscribeButton')}
          </Button>
        </>
      )}
    </>
  );
}
