import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { useSubmission } from '../../api/useSubmission';
import { Details } from '../../ui/Details';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { cancelAction, completeAction, postsQuery, reassignAction, reopenAction } from './actionsApi';
import type { Action } from './api';
import { required } from './Fields';
import { t } from './messages';
import { textOrNull } from './words';

interface Props {
  opened: Versioned<Action>;
}

function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['decision-actions'] });
}

export function CompleteAction({ opened }: Props) {
  const onDone = useRefresh();
  const form = useForm({ defaultValues: { evidence: '', evidenceUrl: '' } });
  const submission = useSubmission({
    form,
    submit: ({ evidence, evidenceUrl }: { evidence: string; evidenceUrl: string }) =>
      completeAction(opened, { evidence: evidence.trim(), evidenceUrl: textOrNull(evidenceUrl) }),
    onDone,
  });
  return (
    <Details summary={t('action.completeTitle')}>
      <FormFrame form={form} submitLabel={t('action.complete')} {...submission}>
        <TextArea
          {...fieldOf(form, 'evidence', required(t('action.evidenceLabel')))}
          label={t('action.evidenceLabel')}
          rows={3}
        />
        <TextField {...fieldOf(form, 'evidenceUrl')} label={t('action.evidenceUrlLabel')} type="url" />
      </FormFrame>
    </Details>
  );
}

export function ReassignAction({ opened }: Props) {
  const onDone = useRefresh();
  const posts = useQuery(postsQuery).data?.items ?? [];
  const form = useForm({ defaultValues: { postId: '', moveReason: '' } });
  const submission = useSubmission({
    form,
    submit: ({ postId, moveReason }: { postId: string; moveReason: string }) =>
      reassignAction(opened, { postId, reason: moveReason.trim() }),
    onDone,
    fieldOfProblem: { 'duty-held-already': 'postId' },
  });
  return (
    <Details summary={t('action.reassignTitle')}>
      <FormFrame form={form} submitLabel={t('action.reassign')} {...submission}>
        <Select
          key={posts.length}
          {...fieldOf(form, 'postId', required(t('action.post')))}
          label={t('action.post')}
          options={[
            { value: '', label: formText('form.choose') },
            ...posts
              .filter(({ id }) => id !== opened.body.owner?.id)
              .map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <TextArea
          {...fieldOf(form, 'moveReason', required(t('action.reassignReason')))}
          label={t('action.reassignReason')}
          rows={2}
        />
      </FormFrame>
    </Details>
  );
}

export function CancelAction({ opened }: Props) {
  const onDone = useRefresh();
  const form = useForm({ defaultValues: { cancelReason: '' } });
  const submission = useSubmission({
    form,
    submit: ({ cancelReason }: { cancelReason: string }) => cancelAction(opened, cancelReason.trim()),
    onDone,
  });
  return (
    <Details summary={t('action.cancelTitle')}>
      <FormFrame form={form} submitLabel={t('action.cancel')} {...submission}>
        <TextArea
          {...fieldOf(form, 'cancelReason', required(t('action.cancelReason')))}
          label={t('action.cancelReason')}
          rows={2}
        />
      </FormFrame>
    </Details>
  );
}

export function ReopenAction({ opened }: Props) {
  const onDone = useRefresh();
  const form = useForm({ defaultValues: { reopenReason: '' } });
  const submission = useSubmission({
    form,
    submit: ({ reopenReason }: { reopenReason: string }) => reopenAction(opened, reopenReason.trim()),
    onDone,
  });
  return (
    <Details summary={t('action.reopenTitle')}>
      <FormFrame form={form} submitLabel={t('action.reopen')} {...submission}>
        <TextArea
          {...fieldOf(form, 'reopenReason', required(t('action.reopenReason')))}
          label={t('action.reopenReason')}
          rows={2}
        />
      </FormFrame>
    </Details>
  );
}
