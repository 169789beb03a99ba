import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../api/client';
import { useSubmission } from '../../api/useSubmission';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { correctDecision, type Decision, type Outcome } from './api';
import { Cancel } from './Cancel';
import { DecisionOpened } from './DecisionOpened';
import { required } from './Fields';
import { t } from './messages';
import { OUTCOMES } from './words';

interface TypedCorrection {
  minuteNumber: string;
  resolution: string;
  outcome: Outcome;
  reason: string;
}

export function MinuteCorrectionPage() {
  const { decisionId } = useParams('/decisions/$decisionId/correct');
  return (
    <DecisionOpened decisionId={decisionId} title={t('minute.correctTitle')}>
      {(opened) => <CorrectionForm opened={opened} />}
    </DecisionOpened>
  );
}

function CorrectionForm({ opened }: { opened: Versioned<Decision> }) {
  const { id, minuteNumber, resolution, outcome } = opened.body;
  const queries = useQueryClient();
  const page = `/decisions/${id}`;
  const form = useForm<TypedCorrection>({
    defaultValues: { minuteNumber, resolution, outcome, reason: '' },
  });
  const submission = useSubmission({
    form,
    submit: (typed: TypedCorrection) =>
      correctDecision(opened, {
        ...typed,
        minuteNumber: typed.minuteNumber.trim(),
        resolution: typed.resolution.trim(),
        reason: typed.reason.trim(),
      }),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['decisions'] });
      goTo(page);
    },
    fieldOfProblem: { 'minute-number-taken': 'minuteNumber', 'nothing-corrected': 'resolution' },
  });
  return (
    <>
      <p className="govuk-body reading-width">{t('minute.correctLead')}</p>
      <FormFrame
        form={form}
        submitLabel={t('minute.correctButton')}
        cancel={<Cancel href={page} />}
        {...submission}
      >
        <TextField
          {...fieldOf(form, 'minuteNumber', required(t('minute.number')))}
          label={t('minute.number')}
          width={10}
        />
        <TextArea
          {...fieldOf(form, 'resolution', required(t('minute.resolution')))}
          label={t('minute.resolution')}
          rows={8}
        />
        <Select
          {...fieldOf(form, 'outcome')}
          label={t('minute.outcome')}
          options={OUTCOMES.map((choice) => ({ value: choice, label: t(`outcome.${choice}`) }))}
        />
        <TextArea
          {...fieldOf(form, 'reason', required(t('minute.reason')))}
          label={t('minute.reason')}
          rows={3}
        />
      </FormFrame>
    </>
  );
}
