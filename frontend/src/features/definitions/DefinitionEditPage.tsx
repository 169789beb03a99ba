import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { useEdited } from '../../api/useEdited';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { Button } from '../../ui/Button';
import { ChangedMeanwhile } from '../../ui/forms/ChangedMeanwhile';
import { FormFrame } from '../../ui/forms/FormFrame';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { activateIndicator, changeIndicator, definitionQuery, type Indicator, readDefinition } from './api';
import { DefinitionFields } from './DefinitionFields';
import { t } from './messages';
import { DEFINERS } from './roles';
import { changedFields, patchOf, type TypedDefinition, typedOf } from './typedDefinition';

const STALE = 412;

export function DefinitionEditPage() {
  return (
    <StaffPage roles={DEFINERS}>
      <DefinitionById />
    </StaffPage>
  );
}

function DefinitionById() {
  const { indicatorId } = useParams('/indicators/$indicatorId/edit');
  const { data, error, refetch } = useQuery(definitionQuery(indicatorId));
  if (data !== undefined) {
    return (
      <>
        <PageHeading title={t('definition.editTitle')} caption={`${data.body.code}: ${data.body.title}`} />
        <Standing key={`standing ${data.etag}`} opened={data} />
        <Definition key={data.etag} opened={data} />
      </>
    );
  }
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

/** Where the indicator stands in its life, and the next step. */
function Standing({ opened }: { opened: Versioned<Indicator> }) {
  const { id, status } = opened.body;
  const queries = useQueryClient();
  const activation = useMutation({
    mutationFn: () => activateIndicator(opened),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['indicators'] }),
  });
  return (
    <>
      {activation.error !== null && <ProblemNotice problem={Problem.of(activation.error)} />}
      {status === 'draft' && (
        <Notice>
          <p className="govuk-body">{t('definition.isDraft')}</p>
          <Button variant="secondary" isBusy={activation.isPending} onClick={() => activation.mutate()}>
            {t('definition.activate')}
          </Button>
        </Notice>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/history/indicator/${id}`}>
          {t('definition.history')}
        </a>
        {status === 'active' && (
          <>
            {' · '}
            <a className="govuk-link" href={`/indicators/${id}/retire`}>
              {t('definition.retire')}
            </a>
          </>
        )}
      </p>
    </>
  );
}

function Definition({ opened }: { opened: Versioned<Indicator> }) {
  const { id } = opened.body;
  const queries = useQueryClient();
  const edited = useEdited(opened, () => readDefinition(id));
  const before = typedOf(opened.body);
  const form = useForm<TypedDefinition>({ defaultValues: before });
  const { problem, ...submission } = useSubmission({
    form,
    submit: (typed: TypedDefinition) =>
      edited.change((etag) => changeIndicator(id, etag, patchOf(before, typed))),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(`/indicators/${id}`);
    },
  });
  const now = typedOf(edited.latest.body);
  return (
    <>
      {edited.isOvertaken && (
        <ChangedMeanwhile
          changes={changedFields(before, now).map((name) => ({
            label: t(`field.${name}`),
            before: String(before[name]),
            now: String(now[name]),
          }))}
        />
      )}
      <FormFrame
        form={form}
        problem={problem?.status === STALE ? null : problem}
        submitLabel={t('definition.save')}
        cancel={
          <a className="govuk-link" href={`/indicators/${id}`}>
            {t('definition.cancel')}
          </a>
        }
        {...submission}
      >
        <DefinitionFields form={form} />
      </FormFrame>
    </>
  );
}
