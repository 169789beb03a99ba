import type { ReactNode } from 'react';
import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form';
import { Button } from '../Button';
import { ErrorSummary, type ErrorSummaryItem } from '../ErrorSummary';
import { ProblemNotice } from '../ProblemNotice';

interface Props<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  onSubmit: (values: Values) => void;
  problem: { title: string; detail: string; traceId: string | null } | null;
  isBusy: boolean;
  submitLabel: string;
  /** Beside the button: the way out. */
  cancel?: ReactNode;
  children: ReactNode;
}

/** A form with all its faults above it and its button below it. */
export function FormFrame<Values extends FieldValues>({
  form,
  onSubmit,
  problem,
  isBusy,
  submitLabel,
  cancel,
  children,
}: Props<Values>) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.clearErrors();
        void form.handleSubmit(onSubmit)(event);
      }}
    >
      <ErrorSummary errors={summaryOf(form.formState.errors)} />
      {problem !== null && <ProblemNotice problem={problem} />}
      {children}
      <div className="govuk-button-group">
        <Button type="submit" isBusy={isBusy}>
          {submitLabel}
        </Button>
        {cancel}
      </div>
    </form>
  );
}

interface Fault {
  message?: unknown;
}

function summaryOf<Values extends FieldValues>(errors: FieldErrors<Values>): ErrorSummaryItem[] {
  const { root, ...fields } = errors as Record<string, unknown>;
  const ofWhole = Object.values((root ?? {}) as Record<string, Fault>).flatMap(({ message }) =>
    typeof message === 'string' ? [{ message }] : [],
  );
  return [...faultsIn('', fields), ...ofWhole].filter(({ message }) => message !== '');
}

/** The faults of all fields, those of lists within lists included. */
function faultsIn(path: string, errors: object): ErrorSummaryItem[] {
  return Object.entries(errors).flatMap(([name, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null) return [];
    const fieldId = path === '' ? name : `${path}.${name}`;
    const { message } = error as Fault;
    return typeof message === 'string' ? [{ fieldId, message }] : faultsIn(fieldId, error);
  });
}
