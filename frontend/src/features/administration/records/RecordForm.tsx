import { useForm } from 'react-hook-form';
import { useSubmission } from '../../../api/useSubmission';
import { FormFrame } from '../../../ui/forms/FormFrame';
import { t } from '../messages';
import type { FieldsOf, TypedRecord } from './recordField';
import { RecordFields } from './RecordFields';
import { sentFrom, typedFrom } from './typedRecord';

interface Props<Body, Result> {
  fields: FieldsOf<Body>;
  /** What the fields hold at first. */
  initial?: Partial<Body>;
  submitLabel: string;
  cancelHref: string;
  send: (body: Body, idempotencyKey: string) => Promise<Result>;
  onDone: (result: Result) => void;
  /** Fields to which problems belong that the service states about the whole: a name that is taken. */
  fieldOfProblem?: Readonly<Record<string, keyof Body & string>>;
}

/** The form of something new, or of an act. */
export function RecordForm<Body extends object, Result>({
  fields,
  initial,
  submitLabel,
  cancelHref,
  send,
  onDone,
  fieldOfProblem,
}: Props<Body, Result>) {
  const form = useForm<TypedRecord>({
    defaultValues: typedFrom(fields, initial ?? {}),
  });
  const submission = useSubmission({
    form,
    submit: (typed: TypedRecord, key) => send(sentFrom(fields, typed) as Body, key),
    onDone,
    ...(fieldOfProblem !== undefined && { fieldOfProblem }),
  });
  return (
    <FormFrame
      form={form}
      submitLabel={submitLabel}
      cancel={
        <a className="govuk-link" href={cancelHref}>
          {t('record.cancel')}
        </a>
      }
      {...submission}
    >
      <RecordFields form={form} fields={fields} />
    </FormFrame>
  );
}
