import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { newIdempotencyKey } from './client';
import { type FieldFault, fieldFaults, Problem } from './problem';

export interface Submission<Values> {
  onSubmit: (values: Values) => void;
  /** What went wrong apart from the faults of single fields, which stand at their fields. */
  problem: Problem | null;
  isBusy: boolean;
}

interface Props<Values extends FieldValues, Result> {
  form: UseFormReturn<Values>;
  /** Sends what was typed; the key is the same when the same is sent again after a lost connection. */
  submit: (values: Values, idempotencyKey: string) => Promise<Result>;
  onDone: (result: Result) => void;
  /** The field that a refusal is about although it names none, by the slug of its type: `code-taken`. */
  fieldOfProblem?: Readonly<Record<string, string>>;
}

/** Sends a form. Whatever the service refuses lands on its field; whatever happens, what was typed stays. */
export function useSubmission<Values extends FieldValues, Result>({
  form,
  submit,
  onDone,
  fieldOfProblem = {},
}: Props<Values, Result>): Submission<Values> {
  const attempt = useRef({ typed: '', key: '' });

  const sending = useMutation({
    mutationFn: (values: Values) => {
      const typed = JSON.stringify(values);
      if (attempt.current.typed !== typed) attempt.current = { typed, key: newIdempotencyKey() };
      return submit(values, attempt.current.key);
    },
    onSuccess: onDone,
    onError: (error) => placeFaults(form, faultsOf(Problem.of(error), fieldOfProblem)),
  });

  const problem = sending.error === null ? null : Problem.of(sending.error);
  return {
    onSubmit: (values) => {
      if (!sending.isPending) sending.mutate(values);
    },
    problem: problem !== null && faultsOf(problem, fieldOfProblem).length === 0 ? problem : null,
    isBusy: sending.isPending,
  };
}

/** The faults that stand at fields; a refusal as a whole is one where its field is known. */
function faultsOf(problem: Problem, fieldOfProblem: Readonly<Record<string, string>>): FieldFault[] {
  const field = Object.entries(fieldOfProblem).find(([slug]) => problem.is(slug))?.[1];
  if (problem.errors.length > 0 || field === undefined) return fieldFaults(problem);
  return [{ field, message: [problem.title, problem.detail].filter(Boolean).join('. ') }];
}

function placeFaults<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  faults: readonly FieldFault[],
): void {
  for (const { field, message } of faults) {
    const known = field === null ? undefined : fieldIn(form.getValues(), field);
    form.setError(known === undefined ? `root.${field || 'whole'}` : (known as FieldPath<Values>), {
      message,
    });
  }
}

/** The part of the form that a fault belongs to: the field itself, or the nearest one that holds it. */
function fieldIn(values: FieldValues, field: string): string | undefined {
  const steps = field.split('.');
  let part: unknown = values;
  let known = 0;
  while (known < steps.length && typeof part === 'object' && part !== null) {
    part = (part as Record<string, unknown>)[steps[known] ?? ''];
    if (part === undefined) break;
    known += 1;
  }
  return known === 0 ? undefined : steps.slice(0, known).join('.');
}
