import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { moment } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { deliveriesQuery, type Delivery, repeatDelivery } from './api';
import { t } from './messages';

/** The latest of what one webhook was sent, and the way to send it again. */
export function Deliveries({ webhookId }: { webhookId: string }) {
  const queries = useQueryClient();
  const deliveries = useQuery(deliveriesQuery(webhookId));
  const repeating = useMutation({
    mutationFn: repeatDelivery,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['webhooks', webhookId, 'deliveries'] }),
  });
  const error = deliveries.error ?? repeating.error;

  if (error !== null) return <ProblemNotice problem={Problem.of(error)} />;
  if (deliveries.data === undefined) return <Loading />;
  const { items } = deliveries.data;
  return (
    <section>
      <h2 className="govuk-heading-m">{t('webhooks.deliveries')}</h2>
      {items.length === 0 ? (
        <p className="govuk-body">{t('webhooks.noDeliveries')}</p>
      ) : (
        <Table
          caption={t('webhooks.deliveries')}
          isCaptionHidden
          isStacking
          columns={columnsWith((id) => repeating.mutate(id))}
          rows={items}
          rowKey={({ id }) => id}
        />
      )}
      <Button variant="secondary" isBusy={deliveries.isFetching} onClick={() => void deliveries.refetch()}>
        {t('webhooks.refresh')}
      </Button>
    </section>
  );
}

function columnsWith(onRepeat: (id: string) => void): Column<Delivery>[] {
  return [
    {
      key: 'event',
      header: t('webhooks.event'),
      isRowHeader: true,
      render: ({ type, occurredAt }) => (
        <>
          {type}
          <div className="govuk-hint govuk-!-margin-bottom-0">{moment(occurredAt)}</div>
        </>
      ),
    },
    { key: 'state', header: t('webhooks.state'), render: (delivery) => fateInWords(delivery) },
    { key: 'attempts', header: t('webhooks.attempts'), isNumeric: true, render: ({ attempts }) => attempts },
    {
      key: 'answer',
      header: t('webhooks.answer'),
      render: ({ lastStatus, lastError }) => lastError ?? lastStatus ?? t('webhooks.noAnswer'),
    },
    {
      key: 'repeat',
      header: t('webhooks.repeat'),
      render: ({ id, type, occurredAt }) => (
        <Button
          variant="secondary"
          aria-label={t('webhooks.repeatOf', { type, moment: moment(occurredAt) })}
          onClick={() => onRepeat(id)}
        >
          {t('webhooks.repeat')}
        </Button>
      ),
    },
  ];
}

function fateInWords({ state, nextAttemptAt, deliveredAt }: Delivery): string {
  if (state === 'failed') return t('webhooks.failed');
  return state === 'delivered'
    ? t('webhooks.delivered', { moment: moment(deliveredAt ?? nextAttemptAt) })
    : t('webhooks.queued', { moment: moment(nextAttemptAt) });
}
