import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Versioned } from './client';
import { Problem } from './problem';
import { type Submission, useSubmission } from './useSubmission';

interface Change<Values, Body> extends Submission<Values> {
  /** The record that the form was opened with. */
  base: Versioned<Body>;
  /** The record as it is now, as far as is known. */
  latest: Versioned<Body>;
  /** Whether somebody else changed the record since it was opened. */
  isOvertaken: boolean;
  /** Gives up what was typed and begins again from the state of whoever was faster. */
  takeTheirs: () => void;
  /** Goes on from a state that this page itself brought about; what was typed stays. */
  adopt: (record: Versioned<Body>) => void;
}

interface Sent<Body> {
  base: Versioned<Body>;
  latest: Versioned<Body>;
  /** The same when the same is sent again after a lost connection. */
  key: string;
}

interface Props<Values extends FieldValues, Body, Result> {
  form: UseFormReturn<Values>;
  opened: Versioned<Body>;
  /** Reads what holds now, once somebody else was faster. */
  read: (overtaken: Body) => Promise<Versioned<Body>>;
  /** The record as its form shows it. */
  typedOf: (record: Body) => Values;
  /** Sends what was typed as a change of the latest record. */
  submit: (typed: Values, change: Sent<Body>) => Promise<Result>;
  onDone: (result: Result) => void;
  fieldOfProblem?: Readonly<Record<string, string>>;
}

const STALE = 412;

/** The form of a record that others may change meanwhile: whoever is slower sees both states and chooses. */
export function useChange<Values extends FieldValues, Body, Result>({
  form,
  opened,
  read,
  typedOf,
  submit,
  ...rest
}: Props<Values, Body, Result>): Change<Values, Body> {
  const [base, setBase] = useState(opened);
  const [latest, setLatest] = useState(opened);
  const { problem, ...submission } = useSubmission({
    form,
    submit: async (typed: Values, key) => {
      try {
        return await submit(typed, { base, latest, key });
      } catch (error) {
        if (Problem.of(error).status === STALE) setLatest(await read(latest.body));
        throw error;
      }
    },
    ...rest,
  });
  const adopt = (record: Versioned<Body>) => {
    setBase(record);
    setLatest(record);
  };

  return {
    ...submission,
    // What others changed is said in full above the form.
    problem: problem?.status === STALE ? null : problem,
    base,
    latest,
    isOvertaken: latest !== base,
    takeTheirs: () => {
      adopt(latest);
      form.reset(typedOf(latest.body));
    },
    adopt,
  };
}
