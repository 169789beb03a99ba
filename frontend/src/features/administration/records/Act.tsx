import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { t } from '../messages';

interface Props {
  label: string;
  /** What it does, said before it is confirmed; without it, one press does it. */
  warning?: string;
  variant?: 'secondary' | 'warning';
  act: () => Promise<unknown>;
  onDone: () => void;
}

/** A step in the life of a record: one press, or a second one where it cannot be taken back. */
export function Act({ label, warning, variant = 'secondary', act, onDone }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const step = useMutation({
    mutationFn: act,
    onSuccess: () => {
      setIsAsking(false);
      onDone();
    },
  });
  return (
    <>
      {step.error !== null && <ProblemNotice problem={Problem.of(step.error)} />}
      {isAsking && warning !== undefined ? (
        <div className="confirmation" role="group" aria-label={label}>
          <p className="govuk-body">{warning}</p>
          <div className="govuk-button-group">
            <Button variant="warning" isBusy={step.isPending} onClick={() => step.mutate()}>
              {t('record.confirm', { act: label.toLowerCase() })}
            </Button>
            <Button variant="secondary" onClick={() => setIsAsking(false)}>
              {t('record.cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          variant={variant}
          isBusy={step.isPending}
          onClick={() => (warning === undefined ? step.mutate() : setIsAsking(true))}
        >
          {label}
        </Button>
      )}
    </>
  );
}
