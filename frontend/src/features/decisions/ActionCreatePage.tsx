import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { useSubmission } from '../../api/useSubmission';
import { type DateParts, isoDateOf } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { Radios } from '../../ui/Choices';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { createAction, postsQuery } from './actionsApi';
import type { Decision } from './api';
import { Cancel } from './Cancel';
import { DecisionOpened } from './DecisionOpened';
import { DayField, NO_DATE, required } from './Fields';
import { t } from './messages';
import { textOrNull } from './words';

interface TypedAction {
  kind: 'task' | 'report';
  task: string;
  reportTo: string;
  postId: string;
  due: DateParts;
}

export function ActionCreatePage() {
  const { decisionId } = useParams('/decisions/$decisionId/actions/new');
  return (
    <DecisionOpened decisionId={decisionId} title={t('action.createTitle')}>
      {(opened) => <ActionForm opened={opened} />}
    </DecisionOpened>
  );
}

function ActionForm({ opened: { body: decision } }: { opened: Versioned<Decision> }) {
  const posts = useQuery(postsQuery).data?.items ?? [];
  const queries = useQueryClient();
  const page = `/decisions/${decision.id}`;
  const form = useForm<TypedAction>({
    defaultValues: { kind: 'task', task: '', reportTo: '', postId: '', due: NO_DATE },
  });
  const submission = useSubmission({
    form,
    submit: ({ kind, task, reportTo, postId, due }: TypedAction, key) =>
      createAction(
        {
          decisionId: decision.id,
          kind,
          task: task.trim(),
          reportTo: textOrNull(reportTo),
          postId,
          due: isoDateOf(due) ?? '',
        },
        key,
      ),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['decision-actions'] });
      goTo(page);
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('action.create')} cancel={<Cancel href={page} />} {...submission}>
      <Radios
        {...fieldOf(form, 'kind')}
        label={t('action.kind')}
        options={[
          { value: 'task', label: t('action.kindTask') },
          { value: 'report', label: t('action.kindReport') },
        ]}
      />
      <TextArea
        {...fieldOf(form, 'task', required(t('action.taskLabel')))}
        label={t('action.taskLabel')}
        rows={3}
      />
      <TextField
        {...fieldOf(form, 'reportTo')}
        label={t('action.reportTo')}
        hint={t('action.reportToHint')}
      />
      <Select
        key={posts.length}
        {...fieldOf(form, 'postId', required(t('action.post')))}
        label={t('action.post')}
        options={[
          { value: '', label: formText('form.choose') },
          ...posts.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <DayField form={form} name="due" label={t('action.dueLabel')} />
    </FormFrame>
  );
}
