import './webhooks.scss';
import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { moment } from '../../lib/dates';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { type Webhook, webhooksQuery } from './api';
import { t } from './messages';
import { KEEPERS } from './roles';

export function WebhookListPage() {
  return (
    <StaffPage roles={KEEPERS}>
      <PageHeading title={t('webhooks.title')} />
      <p className="govuk-body reading-width">{t('webhooks.lead')}</p>
      <a className="govuk-button" href="/webhooks/new">
        {t('webhooks.new')}
      </a>
      <Webhooks />
    </StaffPage>
  );
}

const COLUMNS: readonly Column<Webhook>[] = [
  {
    key: 'url',
    header: t('webhooks.address'),
    isRowHeader: true,
    render: ({ id, url, description }) => (
      <>
        <a className="govuk-link webhook-address" href={`/webhooks/${id}`}>
          {url}
        </a>
        {description !== null && <div className="govuk-hint govuk-!-margin-bottom-0">{description}</div>}
      </>
    ),
  },
  {
    key: 'types',
    header: t('webhooks.types'),
    render: ({ eventTypes }) => typesInWords(eventTypes),
  },
  { key: 'state', header: t('webhooks.state'), render: (webhook) => stateInWords(webhook) },
];

function Webhooks() {
  const webhooks = useQuery(webhooksQuery);
  if (webhooks.error !== null) return <ProblemNotice problem={Problem.of(webhooks.error)} />;
  if (webhooks.data === undefined) return <Loading />;
  const { items } = webhooks.data;
  if (items.length === 0) return <p className="govuk-body">{t('webhooks.none')}</p>;
  return (
    <Table
      caption={t('webhooks.title')}
      isCaptionHidden
      isStacking
      columns={COLUMNS}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}

export function typesInWords(types: readonly string[]): string {
  return types.length === 0 ? t('webhooks.everything') : types.join(', ');
}

export function stateInWords({ disabledAt, disabledReason }: Webhook): string {
  return disabledAt === null
    ? t('webhooks.enabled')
    : t('webhooks.disabled', { moment: moment(disabledAt), reason: disabledReason ?? '' });
}
