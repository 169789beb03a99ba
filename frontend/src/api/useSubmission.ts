import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { newIdempotencyKey } from './client';
import { fieldFaults, Problem } from './problem';

interface Submission<Values> {
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
}

/** Sends a form. Whatever the service refuses lands on its field; whatever happens, what was typed stays. */
export function useSubmission<Values extends FieldValues, Result>({
  form,
  submit,
  onDone,
}: Props<Values, Result>): Submission<Values> {
  const attempt = useRef({ typed: '', key: '' });

  const sending = useMutation({
    mutationFn: (values: Values) => {
      const typed = JSON.stringify(values);
      if (attempt.current.typed !== typed) attempt.current = { typed, key: newIdempotencyKey() };
      return submit(values, attempt.current.key);
    },
    onSuccess: onDone,
    onError: (error) => placeFaults(form, Problem.of(error)),
  });

  const problem = sending.error === null ? null : Problem.of(sending.error);
  return {
    onSubmit: (values) => {
      if (!sending.isPending) sending.mutate(values);
    },
    problem: problem !== null && problem.errors.length === 0 ? problem : null,
    isBusy: sending.isPending,
  };
}

function placeFaults<Values extends FieldValues>(form: UseFormReturn<Values>, problem: Problem): void {
  const fields = Object.keys(form.getValues());
  for (const { field, message } of fieldFaults(problem)) {
    const known = fields.find((name) => name === field || field?.startsWith(`${name}.`));
    form.setError(known === undefined ? `root.${field || 'whole'}` : (known as FieldPath<Values>), {
      message,
    });
  }
}
