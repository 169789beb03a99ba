import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { ownersQuery } from '../../api/ownership';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { tryAgain } from '../../api/tryAgain';
import { useChange } from '../../api/useChange';
import { StaffPage } from '../../auth/RoleGate';
import { longDate } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { ChangedMeanwhile, type ForeignChange } from '../../ui/forms/ChangedMeanwhile';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { changeSet, type HeldSet, openedSetQuery, readHeldSet } from './api';
import { t } from './messages';
import { KEEPERS } from './roles';
import { SetFields } from './SetFields';
import { patchOf, type TypedSet, typedOf } from './typedSet';

export function IndicatorSetEditPage() {
  return (
    <StaffPage roles={KEEPERS}>
      <SetById />
    </StaffPage>
  );
}

function SetById() {
  const { id } = useParams('/indicator-sets/$id/edit');
  const set = useQuery(openedSetQuery(id));
  const owners = useQuery(ownersQuery);
  const error = set.error ?? owners.error;
  if (set.data !== undefined && owners.data !== undefined) {
    return <Draft key={id} opened={set.data} owners={owners.data.items} />;
  }
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => tryAgain(set, owners)} />;
}

interface DraftProps {
  opened: Versioned<HeldSet>;
  owners: readonly { id: string; name: string }[];
}

function Draft({ opened, owners }: DraftProps) {
  const { id, code, edition } = opened.body.set;
  const queries = useQueryClient();
  const form = useForm<TypedSet>({ defaultValues: typedOf(opened.body.set) });
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
    typedOf: ({ set }: HeldSet) => typedOf(set),
    submit: (typed: TypedSet, sent) =>
      changeSet(id, sent.latest.etag, patchOf(typedOf(sent.base.body.set), typed)),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicator-sets'] });
      goTo(`/indicator-sets/${id}`);
    },
  });
  return (
    <>
      <PageHeading title={t('sets.edit.title')} caption={t('sets.edition', { code, edition })} />
      <p className="govuk-body reading-width">{t('sets.edit.lead')}</p>
      {isOvertaken && (
        <ChangedMeanwhile changes={differences(base.body, latest.body)} onTakeTheirs={takeTheirs} />
      )}
      <FormFrame
        form={form}
        submitLabel={t('sets.edit.button')}
        cancel={
          <a className="govuk-link" href={`/indicator-sets/${id}`}>
            {formText('form.cancel')}
          </a>
        }
        {...submission}
      >
        <SetFields form={form} owners={owners} />
      </FormFrame>
    </>
  );
}

function differences(before: HeldSet, now: HeldSet): ForeignChange[] {
  const old = wordsOf(before);
  return wordsOf(now)
    .map(({ label, words }, place) => ({ label, before: old[place]?.words ?? '', now: words }))
    .filter((change) => change.before !== change.now);
}

function wordsOf({ set }: HeldSet) {
  return [
    { label: t('sets.field.name'), words: set.name },
    { label: t('sets.description'), words: set.description ?? '' },
    { label: t('sets.owner'), words: set.owner.name },
    { label: t('sets.field.validFrom'), words: longDate(set.validFrom) },
    { label: t('sets.field.validTo'), words: typeof set.validTo === 'string' ? longDate(set.validTo) : '' },
    { label: t('sets.state'), words: t(`sets.state.${set.state}`) },
    { label: t('sets.indicators'), words: String(set.indicatorCount) },
  ];
}
