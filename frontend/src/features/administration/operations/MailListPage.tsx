import { useQuery } from '@tanstack/react-query';
import { moment } from '../../../lib/dates';
import { useSearch } from '../../../routing/RouterProvider';
import { PageHeading } from '../../../ui/PageHeading';
import { Select } from '../../../ui/Select';
import type { Column } from '../../../ui/Table';
import { StatusTag, type Tone } from '../../../ui/Tag';
import { AdministrationPart } from '../AdministrationPart';
import { t } from '../messages';
import { FilterForm } from '../records/FilterForm';
import { RecordList } from '../records/RecordList';
import { ADMINISTRATORS } from '../roles';
import { type MailMessage, mailListQuery, type MailState } from './api';
import { ResendButton } from './ResendButton';
import { TrialForm } from './TrialForm';

const PATH = '/administration/mail';
const STATES: readonly MailState[] = ['queued', 'sent', 'failed'];
const TONES: Record<MailState, Tone> = { queued: 'information', sent: 'good', failed: 'bad' };

export function MailListPage() {
  return (
    <AdministrationPart roles={ADMINISTRATORS}>
      <PageHeading title={t('part.mail')} />
      <p className="govuk-body reading-width">{t('mail.lead')}</p>
      <Messages />
      <h2 className="govuk-heading-m">{t('mail.trial')}</h2>
      <p className="govuk-body reading-width">{t('mail.trialText')}</p>
      <TrialForm />
    </AdministrationPart>
  );
}

function Messages() {
  const search = useSearch();
  const { cursor } = search;
  const state = STATES.find((known) => known === search.state);
  const list = useQuery(mailListQuery({ ...(state && { state }), ...(cursor && { cursor }) }));
  return (
    <>
      <FilterForm path={PATH} search={search}>
        <Select
          id="state"
          name="state"
          label={t('mail.state')}
          defaultValue={state}
          options={[
            { value: '', label: t('record.all') },
            ...STATES.map((known) => ({ value: known, label: t(`mailState.${known}`) })),
          ]}
        />
      </FilterForm>
      <RecordList
        caption={t('part.mail')}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        list={list}
        none={t('mail.none')}
        path={PATH}
        search={search}
      />
    </>
  );
}

const COLUMNS: readonly Column<MailMessage>[] = [
  { key: 'subject', header: t('mail.subject'), isRowHeader: true, render: ({ subject }) => subject },
  { key: 'recipient', header: t('mail.recipient'), render: ({ recipient }) => recipient },
  {
    key: 'state',
    header: t('mail.state'),
    render: ({ state }) => <StatusTag tone={TONES[state]}>{t(`mailState.${state}`)}</StatusTag>,
  },
  { key: 'when', header: t('mail.when'), render: ({ createdAt }) => moment(createdAt) },
  { key: 'attempts', header: t('mail.attempts'), render: ({ attempts }) => attempts },
  { key: 'error', header: t('mail.lastError'), render: ({ lastError }) => lastError ?? '–' },
  { key: 'resend', header: t('record.next'), render: (message) => <ResendButton message={message} /> },
];
