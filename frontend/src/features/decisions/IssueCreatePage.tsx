import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { PageHeading } from '../../ui/PageHeading';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { Cancel } from './Cancel';
import { required } from './Fields';
import { createIssue } from './issuesApi';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';
import { textOrNull } from './words';

interface TypedIssue {
  title: string;
  summary: string;
}

export function IssueCreatePage() {
  return (
    <StaffPage roles={MINUTE_KEEPERS}>
      <PageHeading title={t('issue.createTitle')} />
      <NewIssue />
    </StaffPage>
  );
}

function NewIssue() {
  const queries = useQueryClient();
  const form = useForm<TypedIssue>({ defaultValues: { title: '', summary: '' } });
  const submission = useSubmission({
    form,
    submit: ({ title, summary }: TypedIssue, key) =>
      createIssue({ title: title.trim(), summary: textOrNull(summary) }, key),
    onDone: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['issues'] });
      goTo(`/issues/${id}`);
    },
    fieldOfProblem: { 'issue-title-taken': 'title' },
  });
  return (
    <FormFrame form={form} submitLabel={t('issue.save')} cancel={<Cancel href="/issues" />} {...submission}>
      <TextField {...fieldOf(form, 'title', required(t('issue.name')))} label={t('issue.name')} />
      <TextArea {...fieldOf(form, 'summary')} label={t('issue.summary')} />
    </FormFrame>
  );
}
