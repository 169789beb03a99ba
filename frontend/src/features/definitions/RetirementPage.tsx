import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useFieldArray, useForm } from 'react-hook-form';
import { everyIndicatorQuery } from '../../api/indicators';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { tryAgain } from '../../api/tryAgain';
import { useChange } from '../../api/useChange';
import { StaffPage } from '../../auth/RoleGate';
import { type DateParts, isoDateOf, NO_DATE } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { ChangedMeanwhile } from '../../ui/forms/ChangedMeanwhile';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormDate } from '../../ui/forms/FormDate';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { RowList } from '../../ui/forms/RowList';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Option, Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { definitionQuery, type Indicator, readDefinition, retireIndicator } from './api';
import { t } from './messages';
import { DEFINERS } from './roles';
import { changedFields, typedOf } from './typedDefinition';

interface Retirement {
  reason: string;
  retiredOn: DateParts;
  successors: { indicatorId: string; note: string }[];
}

const EMPTY: Retirement = { reason: '', retiredOn: NO_DATE, successors: [] };

export function RetirementPage() {
  return (
    <StaffPage roles={DEFINERS}>
      <RetirementById />
    </StaffPage>
  );
}

function RetirementById() {
  const { indicatorId } = useParams('/indicators/$indicatorId/retire');
  const opened = useQuery(definitionQuery(indicatorId));
  const every = useQuery(everyIndicatorQuery);
  const error = opened.error ?? every.error;
  if (opened.data !== undefined && every.data !== undefined) {
    const successors = every.data.filter(({ id, status }) => status === 'active' && id !== indicatorId);
    return <RetirementForm key={indicatorId} opened={opened.data} successors={optionsOf(successors)} />;
  }
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => tryAgain(opened, every)} />;
}

interface FormProps {
  opened: Versioned<Indicator>;
  successors: readonly Option[];
}

function RetirementForm({ opened, successors }: FormProps) {
  const { id, code, title } = opened.body;
  const queries = useQueryClient();
  const form = useForm<Retirement>({ defaultValues: EMPTY });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'successors' });
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
    read: () => readDefinition(id),
    typedOf: () => EMPTY,
    submit: (typed: Retirement, sent) => retireIndicator(id, sent.latest.etag, requestOf(typed)),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(`/indicators/${id}`);
    },
  });
  return (
    <>
      <PageHeading title={t('retire.title')} caption={`${code}: ${title}`} />
      <p className="govuk-body reading-width">{t('retire.lead')}</p>
      {isOvertaken && (
        <ChangedMeanwhile changes={differences(base.body, latest.body)} onTakeTheirs={takeTheirs} />
      )}
      <FormFrame
        form={form}
        submitLabel={t('retire.button')}
        cancel={
          <a className="govuk-link" href={`/indicators/${id}`}>
            {t('definition.cancel')}
          </a>
        }
        {...submission}
      >
        <TextField
          {...fieldOf(form, 'reason', needed(t('retire.reason')))}
          label={t('retire.reason')}
          hint={t('retire.reasonHint')}
        />
        <FormDate form={form} name="retiredOn" label={t('retire.on')} hint={t('retire.onHint')} />
        <RowList
          id="successors"
          legend={t('retire.successors')}
          hint={t('retire.successorsHint')}
          rows={fields}
          rowLabel={(place) => t('retire.row', { place: place + 1 })}
          renderRow={(place) => (
            <>
              <Select
                {...fieldOf(form, `successors.${place}.indicatorId`, needed(t('retire.successor')))}
                label={t('retire.successor')}
                options={successors}
              />
              <TextField {...fieldOf(form, `successors.${place}.note`)} label={t('retire.note')} width={20} />
            </>
          )}
          errorOf={(place) => form.getFieldState(`successors.${place}`, form.formState).error?.message}
          addLabel={t('retire.add')}
          onAdd={() => append({ indicatorId: '', note: '' })}
          onRemove={remove}
        />
      </FormFrame>
    </>
  );
}

function requestOf({ reason, retiredOn, successors }: Retirement) {
  return {
    reason: reason.trim(),
    retiredOn: isoDateOf(retiredOn),
    successors: successors.map(({ indicatorId, note }) => ({ indicatorId, note: note.trim() || null })),
  };
}

function differences(before: Indicator, now: Indicator) {
  const [old, young] = [typedOf(before), typedOf(now)];
  return changedFields(old, young).map((name) => ({
    label: t(`field.${name}`),
    before: String(old[name]),
    now: String(young[name]),
  }));
}

function optionsOf(indicators: readonly { id: string; code: string; title: string }[]): Option[] {
  return [
    { value: '', label: formText('form.choose') },
    ...indicators.map(({ id, code, title }) => ({ value: id, label: `${code}: ${title}` })),
  ];
}

function needed(label: string) {
  return { required: formText('form.required', { label }) };
}
