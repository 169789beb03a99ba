import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { PageHeading } from '../../ui/PageHeading';
import { createGroup } from './api';
import { GroupFields } from './GroupFields';
import { t } from './messages';
import { COMPARERS } from './roles';
import { EMPTY, requestOf, type TypedGroup } from './typedGroup';

export function ComparatorGroupCreatePage() {
  return (
    <StaffPage roles={COMPARERS}>
      <PageHeading title={t('groups.create.title')} />
      <p className="govuk-body reading-width">{t('groups.create.lead')}</p>
      <NewGroup />
    </StaffPage>
  );
}

function NewGroup() {
  const queries = useQueryClient();
  const form = useForm<TypedGroup>({ defaultValues: EMPTY });
  const submission = useSubmission({
    form,
    submit: (typed: TypedGroup, key) => createGroup(requestOf(typed), key),
    onDone: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['comparator-groups'] });
      goTo(`/comparator-groups/${id}`);
    },
    fieldOfProblem: { 'group-name-taken': 'name' },
  });
  return (
    <FormFrame
      form={form}
      submitLabel={t('groups.create.button')}
      cancel={
        <a className="govuk-link" href="/comparator-groups">
          {formText('form.cancel')}
        </a>
      }
      {...submission}
    >
      <GroupFields form={form} />
    </FormFrame>
  );
}
