import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { moment } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { fieldOf } from '../../ui/forms/fieldOf';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SummaryList } from '../../ui/SummaryList';
import { TextField } from '../../ui/TextField';
import { correctValue, type Observation, observationQuery, type TypedValue } from './api';
import { t } from './messages';
import { ObservationForm } from './ObservationForm';
import { RECORDERS } from './roles';

export function ObservationCorrectionPage() {
  return (
    <StaffPage roles={RECORDERS}>
      <CorrectionById />
    </StaffPage>
  );
}

function CorrectionById() {
  const { observationId } = useParams('/observations/$observationId/correct');
  const { data, error, refetch } = useQuery(observationQuery(observationId));
  if (data !== undefined) return <Correction key={observationId} opened={data} />;
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function Correction({ opened }: { opened: Versioned<Observation> }) {
  const { indicatorId, area, period, value, recordedAt, recordedBy, symbol } = opened.body;
  const queries = useQueryClient();
  const form = useForm<TypedValue>({ defaultValues: typedOf(opened.body) });
  const list = `/indicators/${indicatorId}/values?${new URLSearchParams({ area: area.code }).toString()}`;

  return (
    <>
      <PageHeading title={t('entry.correctTitle', { period: period.label })} caption={area.name} />
      <SummaryList
        rows={[
          { key: t('entry.now'), value: `${value ?? ''} ${symbol ?? ''}`.trim() },
          {
            key: t('values.recorded'),
            value: t('values.recordedBy', { post: recordedBy, moment: moment(recordedAt) }),
          },
        ]}
      />
      <ObservationForm
        indicatorId={indicatorId}
        form={form}
        submit={(typed, key) => correctValue(opened, typed, key)}
        onDone={() => {
          void queries.invalidateQueries({ queryKey: ['indicators'] });
          goTo(`${list}&revisions=true`);
        }}
        submitLabel={t('entry.correct')}
        cancel={
          <a className="govuk-link" href={list}>
            {t('values.title')}
          </a>
        }
      >
        <TextField {...fieldOf(form, 'reason')} label={t('entry.reason')} hint={t('entry.reasonHint')} />
      </ObservationForm>
    </>
  );
}

function typedOf(observation: Observation): TypedValue {
  return {
    areaCode: observation.area.code,
    period: observation.period.label,
    value: written(observation.value),
    numerator: written(observation.numerator),
    denominator: written(observation.denominator),
    status: observation.status,
    source: observation.source ?? '',
    note: observation.note ?? '',
    reason: '',
    answers: {},
  };
}

function written(number: number | null): string {
  return number === null ? '' : String(number);
}
