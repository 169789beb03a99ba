import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { useChange } from '../../api/useChange';
import { StaffPage } from '../../auth/RoleGate';
import { moment } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { ChangedMeanwhile } from '../../ui/forms/ChangedMeanwhile';
import { fieldOf } from '../../ui/forms/fieldOf';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SummaryList } from '../../ui/SummaryList';
import { TextField } from '../../ui/TextField';
import { correctValue, type Observation, observationQuery, readPresent, type TypedValue } from './api';
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
  const { indicatorId, area, period } = opened.body;
  const queries = useQueryClient();
  const form = useForm<TypedValue>({ defaultValues: typedOf(opened.body) });
  const list = `/indicators/${indicatorId}/values?${new URLSearchParams({ area: area.code }).toString()}`;
  const {
    base,
    latest,
    isOvertaken,
    takeTheirs,
    adopt: _,
    ...submission
  } = useChange({
    form,
    opened,
    read: readPresent,
    typedOf,
    submit: (typed: TypedValue, { latest: present, key }) => correctValue(present, typed, key),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(`${list}&revisions=true`);
    },
  });

  return (
    <>
      <PageHeading title={t('entry.correctTitle', { period: period.label })} caption={area.name} />
      <SummaryList
        rows={[
          { key: t('entry.now'), value: `${base.body.value ?? ''} ${base.body.symbol ?? ''}`.trim() },
          {
            key: t('values.recorded'),
            value: recorded(base.body),
          },
        ]}
      />
      {isOvertaken && (
        <ChangedMeanwhile isWhole changes={differences(base.body, latest.body)} onTakeTheirs={takeTheirs} />
      )}
      <ObservationForm
        indicatorId={indicatorId}
        form={form}
        submission={submission}
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

function differences(before: Observation, now: Observation) {
  const changes = [
    { label: t('entry.numerator'), before: written(before.numerator), now: written(now.numerator) },
    { label: t('entry.denominator'), before: written(before.denominator), now: written(now.denominator) },
    { label: t('entry.value'), before: written(before.value), now: written(now.value) },
    { label: t('entry.reason'), before: before.reason ?? '', now: now.reason ?? '' },
    { label: t('values.recorded'), before: recorded(before), now: recorded(now) },
  ];
  return changes.filter((change) => change.before !== change.now);
}

function recorded({ recordedBy, recordedAt }: Observation): string {
  return t('values.recordedBy', { post: recordedBy, moment: moment(recordedAt) });
}

function typedOf(observation: Observation): TypedValue {
  return {
    areaCode: observation.area.code,
    period: observation.period.label,
    // Worked out anew from its parts, where it has them.
    value: observation.denominator === null ? written(observation.value) : '',
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
