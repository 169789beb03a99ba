import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { type DateParts, isoDateOf } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { DateField } from '../../ui/DateField';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { readDefinition, retireIndicator, successorsQuery } from './api';
import { t } from './messages';
import { DEFINERS } from './roles';

interface Retirement {
  reason: string;
  retiredOn: DateParts;
  successor: string;
}

const NO_DATE: DateParts = { day: '', month: '', year: '' };

export function RetirementPage() {
  return (
    <StaffPage roles={DEFINERS}>
      <RetirementForm />
    </StaffPage>
  );
}

function RetirementForm() {
  const { indicatorId } = useParams('/indicators/$indicatorId/retire');
  const opened = useQuery({
    queryKey: ['indicators', indicatorId, 'retirement'],
    queryFn: () => readDefinition(indicatorId),
    staleTime: 0,
  });
  const successors = useQuery(successorsQuery).data?.items ?? [];
  const queries = useQueryClient();
  const form = useForm<Retirement>({ defaultValues: { reason: '', retiredOn: NO_DATE, successor: '' } });
  const submission = useSubmission({
    form,
    submit: ({ reason, retiredOn, successor }: Retirement) =>
      retireIndicator(indicatorId, opened.data?.etag ?? null, {
        reason: reason.trim(),
        retiredOn: isoDateOf(retiredOn),
        successors: successor === '' ? [] : [{ indicatorId: successor }],
      }),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(`/indicators/${indicatorId}`);
    },
  });

  if (opened.data === undefined) {
    return opened.error === null ? <Loading /> : <ProblemNotice problem={Problem.of(opened.error)} />;
  }
  const { code, title } = opened.data.body;
  return (
    <>
      <PageHeading title={t('retire.title')} caption={`${code}: ${title}`} />
      <p className="govuk-body reading-width">{t('retire.lead')}</p>
      <FormFrame
        form={form}
        submitLabel={t('retire.button')}
        cancel={
          <a className="govuk-link" href={`/indicators/${indicatorId}`}>
            {t('definition.cancel')}
          </a>
        }
        {...submission}
      >
        <TextField {...fieldOf(form, 'reason')} label={t('retire.reason')} />
        <Controller
          control={form.control}
          name="retiredOn"
          rules={{ validate: (typed) => isEmpty(typed) || isoDateOf(typed) !== null || t('retire.badDate') }}
          render={({ field: { value, onChange }, fieldState }) => (
            <DateField
              id="retiredOn"
              label={t('retire.on')}
              hint={t('retire.onHint')}
              value={value}
              onChange={onChange}
              error={fieldState.error?.message}
            />
          )}
        />
        <Select
          {...fieldOf(form, 'successor')}
          label={t('retire.successor')}
          options={[
            { value: '', label: t('definition.none') },
            ...successors
              .filter(({ id }) => id !== indicatorId)
              .map((next) => ({ value: next.id, label: `${next.code}: ${next.title}` })),
          ]}
        />
      </FormFrame>
    </>
  );
}

function isEmpty({ day, month, year }: DateParts): boolean {
  return day === '' && month === '' && year === '';
}
