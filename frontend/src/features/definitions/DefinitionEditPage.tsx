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
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { NotificationBanner } from '../../ui/NotificationBanner';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { activateIndicator, changeIndicator, definitionQuery, type Indicator, readDefinition } from './api';
import { DefinitionFields } from './DefinitionFields';
import { t } from './messages';
import { DEFINERS } from './roles';
import { changedFields, patchOf, type TypedDefinition, typedOf } from './typedDefinition';

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
  if (data !== undefined) return <Definition key={indicatorId} opened={data} />;
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}

function Definition({ opened }: { opened: Versioned<Indicator> }) {
  const { id, code, title } = opened.body;
  const queries = useQueryClient();
  const form = useForm<TypedDefinition>({ defaultValues: typedOf(opened.body) });
  const { base, latest, isOvertaken, takeTheirs, adopt, ...submission } = useChange({
    form,
    opened,
    read: () => readDefinition(id),
    typedOf,
    submit: (typed, sent) => changeIndicator(id, sent.latest.etag, patchOf(typedOf(sent.base.body), typed)),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(`/indicators/${id}`);
    },
    fieldOfProblem: { 'code-taken': 'code' },
  });
  const before = typedOf(base.body);
  const now = typedOf(latest.body);

  return (
    <>
      <PageHeading title={t('definition.editTitle')} caption={`${code}: ${title}`} />
      <p className="govuk-body reading-width">{t('definition.editLead')}</p>
      <Standing record={latest} onActivated={adopt} />
      {isOvertaken && (
        <ChangedMeanwhile
          changes={changedFields(before, now).map((name) => ({
            label: t(`field.${name}`),
            before: String(before[name]),
            now: String(now[name]),
          }))}
          onTakeTheirs={takeTheirs}
        />
      )}
      <FormFrame
        form={form}
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

interface StandingProps {
  record: Versioned<Indicator>;
  onActivated: (record: Versioned<Indicator>) => void;
}

/** Where the indicator stands in its life, and the next step; what is typed below stays as it is. */
function Standing({ record, onActivated }: StandingProps) {
  const { id, status } = record.body;
  const queries = useQueryClient();
  const activation = useMutation({
    mutationFn: () => activateIndicator(record),
    onSuccess: (activated) => {
      onActivated(activated);
      return queries.invalidateQueries({ queryKey: ['indicators'] });
    },
  });
  return (
    <>
      {activation.error !== null && <ProblemNotice problem={Problem.of(activation.error)} />}
      {activation.isSuccess && <NotificationBanner isSuccess heading={t('definition.activated')} />}
      {status === 'draft' && (
        <Notice>
          <p className="govuk-body">{t('definition.isDraft')}</p>
          <Button variant="secondary" isBusy={activation.isPending} onClick={() => activation.mutate()}>
            {t('definition.activate')}
          </Button>
        </Notice>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/indicators/${id}/history`}>
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
