import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { useSubmission } from '../../api/useSubmission';
import { type DateParts, isoDateOf, NO_DATE } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { Button } from '../../ui/Button';
import { Details } from '../../ui/Details';
import { FormDate } from '../../ui/forms/FormDate';
import { FormFrame } from '../../ui/forms/FormFrame';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { finaliseSet, type IndicatorSet, reviseSet } from './api';
import { t } from './messages';

/** What can be done with an edition next, which its state decides. */
export function SetActions({ opened }: { opened: Versioned<IndicatorSet> }) {
  return opened.body.state === 'draft' ? <DraftActions opened={opened} /> : <LaterActions opened={opened} />;
}

function DraftActions({ opened }: { opened: Versioned<IndicatorSet> }) {
  const { id } = opened.body;
  const queries = useQueryClient();
  const finalising = useMutation({
    mutationFn: () => finaliseSet(opened),
    // Done or refused, the set is read again: it is the service that knows its state.
    onSettled: () => queries.invalidateQueries({ queryKey: ['indicator-sets'] }),
  });
  return (
    <>
      {finalising.error !== null && <ProblemNotice problem={Problem.of(finalising.error)} />}
      <p className="govuk-body reading-width">{t('sets.action.draft')}</p>
      <div className="govuk-button-group">
        <a className="govuk-button govuk-button--secondary" href={`/indicator-sets/${id}/choose`}>
          {t('sets.action.choose')}
        </a>
        <a className="govuk-button govuk-button--secondary" href={`/indicator-sets/${id}/edit`}>
          {t('sets.action.edit')}
        </a>
        <Button isBusy={finalising.isPending} onClick={() => finalising.mutate()}>
          {t('sets.action.finalise')}
        </Button>
      </div>
    </>
  );
}

function LaterActions({ opened }: { opened: Versioned<IndicatorSet> }) {
  const { id, state } = opened.body;
  return (
    <>
      <Details summary={t('sets.action.revise')}>
        <RevisionForm opened={opened} />
      </Details>
      {state === 'final' && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/indicator-sets/${id}/retire`}>
            {t('sets.action.retire')}
          </a>
        </p>
      )}
    </>
  );
}

function RevisionForm({ opened }: { opened: Versioned<IndicatorSet> }) {
  const queries = useQueryClient();
  const form = useForm<{ validFrom: DateParts }>({ defaultValues: { validFrom: NO_DATE } });
  const submission = useSubmission({
    form,
    submit: ({ validFrom }: { validFrom: DateParts }, key) =>
      reviseSet(opened, isoDateOf(validFrom) ?? '', key),
    onDone: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['indicator-sets'] });
      goTo(`/indicator-sets/${id}`);
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('sets.action.beginEdition')} {...submission}>
      <p className="govuk-body">{t('sets.action.reviseText')}</p>
      <FormDate form={form} name="validFrom" label={t('sets.field.validFrom')} isRequired />
    </FormFrame>
  );
}
