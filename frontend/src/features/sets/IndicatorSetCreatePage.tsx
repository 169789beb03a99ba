import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { ownersQuery } from '../../api/ownership';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { TextField } from '../../ui/TextField';
import { createSet } from './api';
import { t } from './messages';
import { KEEPERS } from './roles';
import { needed, SetFields } from './SetFields';
import { EMPTY, requestOf, type TypedSet } from './typedSet';

export function IndicatorSetCreatePage() {
  const { data, error, refetch } = useQuery(ownersQuery);
  return (
    <StaffPage roles={KEEPERS}>
      <PageHeading title={t('sets.create.title')} />
      <p className="govuk-body reading-width">{t('sets.create.lead')}</p>
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data === undefined ? error === null && <Loading /> : <NewSet owners={data.items} />}
    </StaffPage>
  );
}

function NewSet({ owners }: { owners: readonly { id: string; name: string }[] }) {
  const queries = useQueryClient();
  const form = useForm<TypedSet>({ defaultValues: EMPTY });
  const submission = useSubmission({
    form,
    submit: (typed: TypedSet, key) => createSet({ code: typed.code.trim(), ...requestOf(typed) }, key),
    onDone: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['indicator-sets'] });
      goTo(`/indicator-sets/${id}`);
    },
    fieldOfProblem: { 'set-code-taken': 'code' },
  });
  return (
    <FormFrame
      form={form}
      submitLabel={t('sets.create.button')}
      cancel={
        <a className="govuk-link" href="/indicator-sets">
          {formText('form.cancel')}
        </a>
      }
      {...submission}
    >
      <TextField
        {...fieldOf(form, 'code', needed(t('sets.field.code')))}
        label={t('sets.field.code')}
        hint={t('sets.field.codeHint')}
        width={10}
      />
      <SetFields form={form} owners={owners} />
    </FormFrame>
  );
}
