import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { PageHeading } from '../../ui/PageHeading';
import { Select } from '../../ui/Select';
import { itemQuery } from './api';
import { Cancel } from './Cancel';
import { required } from './Fields';
import { addItemTo, issueListQuery } from './issuesApi';
import { t } from './messages';
import { MINUTE_KEEPERS } from './roles';

export function IssueItemPage() {
  return (
    <StaffPage roles={MINUTE_KEEPERS}>
      <ThreadForm />
    </StaffPage>
  );
}

function ThreadForm() {
  const { itemId } = useParams('/meeting-items/$itemId/issues/new');
  const item = useQuery(itemQuery(itemId)).data;
  const issues = useQuery(issueListQuery).data?.items.filter(({ closedOn }) => closedOn === null) ?? [];
  const queries = useQueryClient();
  const form = useForm({ defaultValues: { issueId: '' } });
  const submission = useSubmission({
    form,
    submit: ({ issueId }: { issueId: string }) => addItemTo(issueId, itemId),
    onDone: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['issues'] });
      goTo(`/issues/${id}`);
    },
    fieldOfProblem: { 'item-in-thread': 'issueId' },
  });
  return (
    <>
      <PageHeading
        title={t('issueItem.title')}
        {...(item === undefined ? {} : { caption: `${item.number}. ${item.title}` })}
      />
      {issues.length === 0 ? (
        <p className="govuk-body">
          {t('issueItem.none')}{' '}
          <a className="govuk-link" href="/issues/new">
            {t('issues.new')}
          </a>
        </p>
      ) : (
        <FormFrame
          form={form}
          submitLabel={t('issueItem.save')}
          cancel={<Cancel href={item === undefined ? '/meetings' : `/meetings/${item.meeting.id}`} />}
          {...submission}
        >
          <Select
            key={issues.length}
            {...fieldOf(form, 'issueId', required(t('issueItem.issue')))}
            label={t('issueItem.issue')}
            options={[
              { value: '', label: formText('form.choose') },
              ...issues.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </FormFrame>
      )}
    </>
  );
}
