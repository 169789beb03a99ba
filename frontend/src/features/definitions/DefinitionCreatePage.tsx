import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { FormFrame } from '../../ui/forms/FormFrame';
import { PageHeading } from '../../ui/PageHeading';
import { createIndicator } from './api';
import { DefinitionFields } from './DefinitionFields';
import { t } from './messages';
import { DEFINERS } from './roles';
import { EMPTY, requestOf, type TypedDefinition } from './typedDefinition';

export function DefinitionCreatePage() {
  return (
    <StaffPage roles={DEFINERS}>
      <PageHeading title={t('definition.newTitle')} />
      <p className="govuk-body reading-width">{t('definition.lead')}</p>
      <NewDefinition />
    </StaffPage>
  );
}

function NewDefinition() {
  const queries = useQueryClient();
  const form = useForm<TypedDefinition>({ defaultValues: EMPTY });
  const submission = useSubmission({
    form,
    submit: (typed: TypedDefinition, key) => createIndicator(requestOf(typed), key),
    onDone: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(`/indicators/${id}/edit`);
    },
    fieldOfProblem: { 'code-taken': 'code' },
  });
  return (
    <FormFrame
      form={form}
      submitLabel={t('definition.create')}
      cancel={
        <a className="govuk-link" href="/indicators">
          {t('definition.cancel')}
        </a>
      }
      {...submission}
    >
      <DefinitionFields form={form} />
    </FormFrame>
  );
}
