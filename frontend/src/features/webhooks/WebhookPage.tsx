import './webhooks.scss';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { useParams } from '../../routing/RouterProvider';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { NotificationBanner } from '../../ui/NotificationBanner';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SummaryList } from '../../ui/SummaryList';
import { disable, enable, rotateSecret, sendTest, type Webhook, webhookQuery } from './api';
import { Deliveries } from './Deliveries';
import { t } from './messages';
import { KEEPERS } from './roles';
import { Secret } from './Secret';
import { stateInWords, typesInWords } from './WebhookListPage';

export function WebhookPage() {
  return (
    <StaffPage roles={KEEPERS}>
      <OneWebhook />
    </StaffPage>
  );
}

function OneWebhook() {
  const { id } = useParams('/webhooks/$id');
  const webhook = useQuery(webhookQuery(id));
  if (webhook.error !== null) return <ProblemNotice problem={Problem.of(webhook.error)} />;
  if (webhook.data === undefined) return <Loading />;
  const { body } = webhook.data;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('webhooks.title'), href: '/webhooks' }]} />
      <PageHeading title={body.description ?? t('webhooks.title')} />
      <SummaryList
        rows={[
          { key: t('webhooks.address'), value: <span className="webhook-address">{body.url}</span> },
          { key: t('webhooks.types'), value: typesInWords(body.eventTypes) },
          { key: t('webhooks.state'), value: stateInWords(body) },
        ]}
      />
      <WebhookActions webhook={webhook.data} />
      <Deliveries webhookId={id} />
    </>
  );
}

/** What can be done with a webhook. */
function WebhookActions({ webhook }: { webhook: Versioned<Webhook> }) {
  const queries = useQueryClient();
  const { id, disabledAt } = webhook.body;
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['webhooks'] });
  const rotating = useMutation({ mutationFn: () => rotateSecret(webhook), onSuccess });
  const testing = useMutation({ mutationFn: () => sendTest(id), onSuccess });
  const switching = useMutation({
    mutationFn: () => (disabledAt === null ? disable(webhook) : enable(webhook)),
    onSuccess,
  });
  const error = rotating.error ?? testing.error ?? switching.error;
  return (
    <>
      {error !== null && <ProblemNotice problem={Problem.of(error)} />}
      {rotating.data !== undefined && <Secret secret={rotating.data.secret} />}
      {testing.isSuccess && (
        <NotificationBanner heading={t('webhooks.tested')}>
          <p className="govuk-body">{t('webhooks.testedText')}</p>
        </NotificationBanner>
      )}
      <p className="govuk-body reading-width">{t('webhooks.rotateText')}</p>
      <div className="govuk-button-group">
        {disabledAt === null && (
          <Button isBusy={testing.isPending} onClick={() => testing.mutate()}>
            {t('webhooks.test')}
          </Button>
        )}
        <Button variant="secondary" isBusy={rotating.isPending} onClick={() => rotating.mutate()}>
          {t('webhooks.rotate')}
        </Button>
        <Button variant="secondary" isBusy={switching.isPending} onClick={() => switching.mutate()}>
          {disabledAt === null ? t('webhooks.disable') : t('webhooks.enable')}
        </Button>
      </div>
    </>
  );
}
