import './webhooks.scss';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Checkboxes } from '../../ui/Choices';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { TextField } from '../../ui/TextField';
import { addWebhook, eventTypesQuery, type WithSecret } from './api';
import { t } from './messages';
import { KEEPERS } from './roles';
import { Secret } from './Secret';

export function WebhookAddPage() {
  const [added, setAdded] = useState<WithSecret | null>(null);
  return (
    <StaffPage roles={KEEPERS}>
      <Breadcrumbs crumbs={[{ label: t('webhooks.title'), href: '/webhooks' }]} />
      <PageHeading title={t('webhooks.new')} />
      {added === null ? <NewWebhook onAdded={setAdded} /> : <Added added={added} />}
    </StaffPage>
  );
}

function Added({ added: { id, url, secret } }: { added: WithSecret }) {
  return (
    <>
      <Secret secret={secret} />
      <p className="govuk-body">
        <a className="govuk-link webhook-address" href={`/webhooks/${id}`}>
          {url}
        </a>
      </p>
    </>
  );
}

interface Typed {
  url: string;
  description: string;
  eventTypes: string[];
}

function NewWebhook({ onAdded }: { onAdded: (added: WithSecret) => void }) {
  const queries = useQueryClient();
  const types = useQuery(eventTypesQuery);
  const form = useForm<Typed>({ defaultValues: { url: '', description: '', eventTypes: [] } });
  const submission = useSubmission({
    form,
    submit: ({ url, description, eventTypes }: Typed, key) =>
      addWebhook({ url: url.trim(), description: description.trim() || null, eventTypes }, key),
    onDone: (added) => {
      void queries.invalidateQueries({ queryKey: ['webhooks'] });
      onAdded(added);
    },
  });

  if (types.error !== null) return <ProblemNotice problem={Problem.of(types.error)} />;
  if (types.data === undefined) return <Loading />;
  return (
    <FormFrame form={form} submitLabel={t('webhooks.new')} {...submission}>
      <TextField
        {...fieldOf(form, 'url', { required: formText('form.required', { label: t('webhooks.address') }) })}
        label={t('webhooks.address')}
        hint={t('webhooks.addressHint')}
        type="url"
        spellCheck={false}
      />
      <TextField
        {...fieldOf(form, 'description')}
        label={t('webhooks.description')}
        hint={t('webhooks.descriptionHint')}
      />
      <Checkboxes
        {...fieldOf(form, 'eventTypes')}
        label={t('webhooks.types')}
        hint={t('webhooks.typesHint')}
        options={types.data.items.map(({ name, description }) => ({
          value: name,
          label: name,
          hint: description,
        }))}
      />
    </FormFrame>
  );
}
