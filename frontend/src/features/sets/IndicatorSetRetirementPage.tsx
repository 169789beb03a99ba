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
import { Checkboxes } from '../../ui/Choices';
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
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { type HeldSet, openedSetQuery, readHeldSet, retireSet } from './api';
import { indicatorOptions } from './indicatorOptions';
import { t } from './messages';
import { KEEPERS } from './roles';
import { needed } from './SetFields';

interface Retirement {
  reason: string;
  retiredOn: DateParts;
  endsIndicators: string[];
  mapping: { indicatorId: string; successorId: string; note: string }[];
}

const EMPTY: Retirement = { reason: '', retiredOn: NO_DATE, endsIndicators: [], mapping: [] };

export function IndicatorSetRetirementPage() {
  return (
    <StaffPage roles={KEEPERS}>
      <SetById />
    </StaffPage>
  );
}

function SetById() {
  const { id } = useParams('/indicator-sets/$id/retire');
  const set = useQuery(openedSetQuery(id));
  const indicators = useQuery(everyIndicatorQuery);
  const error = set.error ?? indicators.error;
  if (set.data !== undefined && indicators.data !== undefined) {
    return <RetirementForm key={id} opened={set.data} successors={indicatorOptions(indicators.data)} />;
  }
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => tryAgain(set, indicators)} />;
}

interface FormProps {
  opened: Versioned<HeldSet>;
  successors: readonly Option[];
}

function RetirementForm({ opened, successors }: FormProps) {
  const { id, name, code, edition } = opened.body.set;
  const queries = useQueryClient();
  const form = useForm<Retirement>({ defaultValues: EMPTY });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'mapping' });
  const old = indicatorOptions(
    opened.body.entries.map((entry) => ({ ...entry, id: entry.indicatorId, code: entry.reference })),
  );
  const {
    base: _base,
    latest,
    isOvertaken,
    takeTheirs,
    adopt: _,
    ...submission
  } = useChange({
    form,
    opened,
    read: () => readHeldSet(id),
    typedOf: () => EMPTY,
    submit: (typed: Retirement, sent) => retireSet(id, sent.latest.etag, requestOf(typed)),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicator-sets'] });
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(`/indicator-sets/${id}`);
    },
  });
  return (
    <>
      <PageHeading
        title={t('sets.retire.title')}
        caption={`${name} (${t('sets.edition', { code, edition })})`}
      />
      <p className="govuk-body reading-width">{t('sets.retire.lead')}</p>
      {isOvertaken && (
        <ChangedMeanwhile
          changes={[
            {
              label: t('sets.state'),
              before: t(`sets.state.${opened.body.set.state}`),
              now: t(`sets.state.${latest.body.set.state}`),
            },
          ]}
          onTakeTheirs={takeTheirs}
        />
      )}
      <FormFrame
        form={form}
        submitLabel={t('sets.retire.button')}
        cancel={
          <a className="govuk-link" href={`/indicator-sets/${id}`}>
            {formText('form.cancel')}
          </a>
        }
        {...submission}
      >
        <TextArea
          {...fieldOf(form, 'reason', needed(t('sets.retire.reason')))}
          label={t('sets.retire.reason')}
          rows={2}
        />
        <FormDate form={form} name="retiredOn" label={t('sets.retire.on')} hint={t('sets.retire.onHint')} />
        <Checkboxes
          {...fieldOf(form, 'endsIndicators')}
          label={t('sets.retire.indicators')}
          options={[{ value: 'ends', label: t('sets.retire.ends'), hint: t('sets.retire.endsHint') }]}
        />
        <RowList
          id="mapping"
          legend={t('sets.retire.mapping')}
          hint={t('sets.retire.mappingHint')}
          rows={fields}
          rowLabel={(place) => t('sets.retire.row', { place: place + 1 })}
          errorOf={(place) => form.getFieldState(`mapping.${place}`, form.formState).error?.message}
          renderRow={(place) => (
            <>
              <Select
                {...fieldOf(form, `mapping.${place}.indicatorId`, needed(t('sets.retire.old')))}
                label={t('sets.retire.old')}
                options={old}
              />
              <Select
                {...fieldOf(form, `mapping.${place}.successorId`, needed(t('sets.retire.new')))}
                label={t('sets.retire.new')}
                options={successors}
              />
              <TextField
                {...fieldOf(form, `mapping.${place}.note`)}
                label={t('sets.retire.note')}
                width={20}
              />
            </>
          )}
          addLabel={t('sets.retire.add')}
          onAdd={() => append({ indicatorId: '', successorId: '', note: '' })}
          onRemove={remove}
        />
      </FormFrame>
    </>
  );
}

function requestOf({ reason, retiredOn, endsIndicators, mapping }: Retirement) {
  return {
    reason: reason.trim(),
    retiredOn: isoDateOf(retiredOn),
    endsIndicators: endsIndicators.length > 0,
    mapping: mapping.map(({ note, ...change }) => ({ ...change, note: note.trim() || null })),
  };
}
