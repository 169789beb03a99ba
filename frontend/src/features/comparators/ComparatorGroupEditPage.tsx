import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { useChange } from '../../api/useChange';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { Button } from '../../ui/Button';
import { ChangedMeanwhile } from '../../ui/forms/ChangedMeanwhile';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { changeGroup, type ComparatorGroup, openedGroupQuery, readGroup, removeGroup } from './api';
import { GroupFields } from './GroupFields';
import { t } from './messages';
import { COMPARERS } from './roles';
import { requestOf, type TypedGroup, typedOf } from './typedGroup';

export function ComparatorGroupEditPage() {
  return (
    <StaffPage roles={COMPARERS}>
      <GroupById />
    </StaffPage>
  );
}

function GroupById() {
  const { id } = useParams('/comparator-groups/$id/edit');
  const { data, error, refetch } = useQuery(openedGroupQuery(id));
  if (data !== undefined) return <GroupForm key={id} opened={data} />;
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function GroupForm({ opened }: { opened: Versioned<ComparatorGroup> }) {
  const { id, name } = opened.body;
  const queries = useQueryClient();
  const goOn = (address: string) => {
    void queries.invalidateQueries({ queryKey: ['comparator-groups'] });
    goTo(address);
  };
  const form = useForm<TypedGroup>({ defaultValues: typedOf(opened.body) });
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
    read: () => readGroup(id),
    typedOf,
    submit: (typed: TypedGroup, sent) => changeGroup(sent.latest, requestOf(typed)),
    onDone: () => goOn(`/comparator-groups/${id}`),
    fieldOfProblem: { 'group-name-taken': 'name' },
  });
  const removal = useMutation({
    mutationFn: () => removeGroup(latest),
    onSuccess: () => goOn('/comparator-groups'),
  });
  return (
    <>
      <PageHeading title={t('groups.edit.title')} caption={name} />
      <p className="govuk-body reading-width">{t('groups.edit.lead')}</p>
      {isOvertaken && (
        <ChangedMeanwhile isWhole changes={differences(base.body, latest.body)} onTakeTheirs={takeTheirs} />
      )}
      {removal.error !== null && <ProblemNotice problem={Problem.of(removal.error)} />}
      <FormFrame
        form={form}
        submitLabel={t('groups.edit.button')}
        cancel={
          <>
            <Button variant="warning" isBusy={removal.isPending} onClick={() => removal.mutate()}>
              {t('groups.edit.remove')}
            </Button>
            <a className="govuk-link" href={`/comparator-groups/${id}`}>
              {formText('form.cancel')}
            </a>
          </>
        }
        {...submission}
      >
        <GroupFields form={form} />
      </FormFrame>
    </>
  );
}

function differences(before: ComparatorGroup, now: ComparatorGroup) {
  const old = wordsOf(before);
  return wordsOf(now)
    .map(({ label, words }, place) => ({ label, before: old[place]?.words ?? '', now: words }))
    .filter((change) => change.before !== change.now);
}

function wordsOf({ name, kind, subjectArea, source, members }: ComparatorGroup) {
  return [
    { label: t('groups.field.name'), words: name },
    { label: t('groups.field.kind'), words: t(`groups.kind.${kind}`) },
    { label: t('groups.field.subject'), words: subjectArea?.name ?? '' },
    { label: t('groups.field.source'), words: source ?? '' },
    { label: t('groups.field.members'), words: members.map(({ area }) => area.name).join(', ') },
  ];
}
