import { type SyntheticEvent, useState } from 'react';
import type { Versioned } from '../../api/client';
import { plural } from '../../lib/messages/plural';
import { wholeNumber } from '../../lib/numbers';
import { Button } from '../../ui/Button';
import { Checkboxes } from '../../ui/Choices';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { applyRows, type Import } from './api';
import { t } from './messages';
import { useStep } from './useStep';

const ACCEPT = 'acceptRejected';

/** Writes what was checked; rows that are rejected are left out only when the sender says so. */
export function ApplyForm({ opened }: { opened: Versioned<Import> }) {
  const counts = opened.body.counts ?? { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  const written = counts.created + counts.updated;
  const [isAccepted, setIsAccepted] = useState(false);
  const [isAnswerMissing, setIsAnswerMissing] = useState(false);
  const step = useStep((acceptRejected: boolean) => applyRows(opened, acceptRejected));
  const fault = isAnswerMissing ? t('apply.needsAnswer') : undefined;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const isMissing = counts.rejected > 0 && !isAccepted;
    setIsAnswerMissing(isMissing);
    if (!isMissing) step.take(isAccepted);
  };

  return (
    <form noValidate onSubmit={submit}>
      <h2 className="govuk-heading-m">{t('apply.title')}</h2>
      <ErrorSummary errors={fault === undefined ? [] : [{ fieldId: ACCEPT, message: fault }]} />
      {step.problem !== null && <ProblemNotice problem={step.problem} />}
      <p className="govuk-body">
        {t('apply.text', { written: wholeNumber(written), unchanged: wholeNumber(counts.unchanged) })}{' '}
        {counts.rejected > 0 && rejectedText(counts.rejected)}
      </p>
      {counts.rejected > 0 && written > 0 && (
        <Checkboxes
          id={ACCEPT}
          name={ACCEPT}
          label={t('apply.accept')}
          error={fault}
          options={[{ value: 'yes', label: t('apply.acceptChoice') }]}
          values={isAccepted ? ['yes'] : []}
          onChange={(event) => setIsAccepted(event.target.checked)}
        />
      )}
      {written === 0 ? (
        <p className="govuk-body">{t('apply.nothing')}</p>
      ) : (
        <Button type="submit" isBusy={step.isBusy}>
          {t('apply.button')}
        </Button>
      )}
    </form>
  );
}

function rejectedText(count: number): string {
  return plural(count, t('apply.rejected_one'), t('apply.rejected_other', { count: wholeNumber(count) }));
}
