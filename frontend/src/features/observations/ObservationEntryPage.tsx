import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { indicatorQuery } from '../../api/indicators';
import { configurationQuery } from '../../api/configuration';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { fieldOf } from '../../ui/forms/fieldOf';
import { PageHeading } from '../../ui/PageHeading';
import { TextField } from '../../ui/TextField';
import { recordValue, type TypedValue } from './api';
import { t } from './messages';
import { ObservationForm } from './ObservationForm';
import { RECORDERS } from './roles';

export function ObservationEntryPage() {
  return (
    <StaffPage roles={RECORDERS}>
      <Entry />
    </StaffPage>
  );
}

function Entry() {
  const { indicatorId } = useParams('/indicators/$indicatorId/values/new');
  const { council } = useSuspenseQuery(configurationQuery).data;
  const indicator = useQuery(indicatorQuery(indicatorId)).data;
  const queries = useQueryClient();
  const list = `/indicators/${indicatorId}/values`;
  const form = useForm<TypedValue>({ defaultValues: emptyValue(council.areaCode) });
  const submission = useSubmission({
    form,
    submit: (typed: TypedValue, key) => recordValue(indicatorId, typed, key),
    onDone: ({ area }) => {
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(`${list}?${new URLSearchParams({ area: area.code }).toString()}`);
    },
    fieldOfProblem: { 'observation-exists': 'period' },
  });

  return (
    <>
      <PageHeading
        title={t('entry.title')}
        {...(indicator && {
          caption: t('values.caption', { code: indicator.code, title: indicator.title }),
        })}
      />
      <ObservationForm
        indicatorId={indicatorId}
        form={form}
        submission={submission}
        submitLabel={t('entry.record')}
        cancel={
          <a className="govuk-link" href={list}>
            {t('values.title')}
          </a>
        }
      >
        <TextField
          {...fieldOf(form, 'areaCode')}
          label={t('entry.area')}
          hint={t('entry.areaHint')}
          width={10}
          autoCapitalize="characters"
        />
        <TextField
          {...fieldOf(form, 'period')}
          label={t('entry.period')}
          hint={t('entry.periodHint')}
          width={20}
        />
      </ObservationForm>
    </>
  );
}

function emptyValue(areaCode: string): TypedValue {
  return {
    areaCode,
    period: '',
    value: '',
    numerator: '',
    denominator: '',
    status: 'normal',
    source: '',
    note: '',
    reason: '',
    answers: {},
  };
}
