import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useFieldArray, useForm } from 'react-hook-form';
import { everyIndicatorQuery } from '../../api/indicators';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { tryAgain } from '../../api/tryAgain';
import { useChange } from '../../api/useChange';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { ChangedMeanwhile } from '../../ui/forms/ChangedMeanwhile';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { RowList } from '../../ui/forms/RowList';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Option, Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { chooseEntries, type HeldSet, openedSetQuery, readHeldSet } from './api';
import { indicatorOptions } from './indicatorOptions';
import { t } from './messages';
import { KEEPERS } from './roles';
import { needed } from './SetFields';

interface TypedEntries {
  entries: { indicatorId: string; reference: string }[];
}

export function IndicatorSetEntriesPage() {
  return (
    <StaffPage roles={KEEPERS}>
      <SetById />
    </StaffPage>
  );
}

function SetById() {
  const { id } = useParams('/indicator-sets/$id/choose');
  const set = useQuery(openedSetQuery(id));
  const indicators = useQuery(everyIndicatorQuery);
  const error = set.error ?? indicators.error;
  if (set.data !== undefined && indicators.data !== undefined) {
    return <Entries key={id} opened={set.data} options={indicatorOptions(indicators.data)} />;
  }
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => tryAgain(set, indicators)} />;
}

function Entries({ opened, options }: { opened: Versioned<HeldSet>; options: readonly Option[] }) {
  const { id, name, code, edition } = opened.body.set;
  const queries = useQueryClient();
  const form = useForm<TypedEntries>({ defaultValues: typedOf(opened.body) });
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'entries' });
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
    read: () => readHeldSet(id),
    typedOf,
    submit: ({ entries }: TypedEntries, sent) => chooseEntries(id, sent.latest.etag, entries),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicator-sets'] });
      goTo(`/indicator-sets/${id}`);
    },
  });
  return (
    <>
      <PageHeading
        title={t('sets.choose.title')}
        caption={`${name} (${t('sets.edition', { code, edition })})`}
      />
      <p className="govuk-body reading-width">{t('sets.choose.lead')}</p>
      {isOvertaken && (
        <ChangedMeanwhile
          isWhole
          changes={[
            { label: t('sets.indicators'), before: referencesOf(base.body), now: referencesOf(latest.body) },
          ]}
          onTakeTheirs={takeTheirs}
        />
      )}
      <FormFrame
        form={form}
        submitLabel={t('sets.choose.button')}
        cancel={
          <a className="govuk-link" href={`/indicator-sets/${id}`}>
            {formText('form.cancel')}
          </a>
        }
        {...submission}
      >
        <RowList
          id="entries"
          legend={t('sets.indicators')}
          rows={fields}
          rowLabel={(place) => t('sets.choose.row', { place: place + 1 })}
          errorOf={(place) => form.getFieldState(`entries.${place}`, form.formState).error?.message}
          renderRow={(place) => (
            <>
              <Select
                {...fieldOf(form, `entries.${place}.indicatorId`, needed(t('sets.entries.indicator')))}
                label={t('sets.entries.indicator')}
                options={options}
              />
              <TextField
                {...fieldOf(form, `entries.${place}.reference`, needed(t('sets.entries.reference')))}
                label={t('sets.entries.reference')}
                width={10}
              />
            </>
          )}
          addLabel={t('sets.choose.add')}
          onAdd={() => append({ indicatorId: '', reference: '' })}
          onRemove={remove}
          onMove={move}
        />
      </FormFrame>
    </>
  );
}

function typedOf({ entries }: HeldSet): TypedEntries {
  return { entries: entries.map(({ indicatorId, reference }) => ({ indicatorId, reference })) };
}

function referencesOf({ entries }: HeldSet): string {
  return entries.map(({ reference }) => reference).join(', ');
}
