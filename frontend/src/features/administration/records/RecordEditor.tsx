import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Versioned } from '../../../api/client';
import { useChange } from '../../../api/useChange';
import { ChangedMeanwhile } from '../../../ui/forms/ChangedMeanwhile';
import { FormFrame } from '../../../ui/forms/FormFrame';
import { NotificationBanner } from '../../../ui/NotificationBanner';
import { t } from '../messages';
import type { FieldsOf, TypedRecord } from './recordField';
import { RecordFields } from './RecordFields';
import { changedFields, inWords, patchFrom, typedFrom } from './typedRecord';

interface Props<Stored, Body> {
  opened: Versioned<Stored>;
  read: () => Promise<Versioned<Stored>>;
  /** The record in the words of the body that changes it. */
  bodyOf: (stored: Stored) => Partial<Body>;
  fields: FieldsOf<Body>;
  change: (etag: string | null, patch: Partial<Body>) => Promise<Stored>;
  onSaved: () => void;
  fieldOfProblem?: Readonly<Record<string, keyof Body & string>>;
}

/** The form of a record that exists; only what was changed is sent, under the version that was opened. */
export function RecordEditor<Stored, Body extends object>(props: Props<Stored, Body>) {
  const [isSaved, setIsSaved] = useState(false);
  const onSaved = () => {
    setIsSaved(true);
    props.onSaved();
  };
  return (
    <>
      {isSaved && <NotificationBanner heading={t('record.saved')} isSuccess />}
      <EditForm key={props.opened.etag} {...props} onSaved={onSaved} />
    </>
  );
}

function EditForm<Stored, Body extends object>({
  opened,
  read,
  bodyOf,
  fields,
  change,
  onSaved,
  fieldOfProblem,
}: Props<Stored, Body>) {
  const typedOf = (stored: Stored) => typedFrom(fields, bodyOf(stored));
  const form = useForm<TypedRecord>({ defaultValues: typedOf(opened.body) });
  const {
    base,
    latest,
    isOvertaken,
    takeTheirs,
    adopt: _,
    ...submission
  } = useChange({
    form,
    opened,
    read,
    typedOf,
    submit: (typed: TypedRecord, sent) =>
      change(sent.latest.etag, patchFrom(fields, typedOf(sent.base.body), typed) as Partial<Body>),
    onDone: onSaved,
    ...(fieldOfProblem !== undefined && { fieldOfProblem }),
  });
  const before = typedOf(base.body);
  const now = typedOf(latest.body);
  return (
    <>
      {isOvertaken && (
        <ChangedMeanwhile
          changes={changedFields(fields, before, now).map((field) => ({
            label: field.label,
            before: inWords(field, before[field.name]),
            now: inWords(field, now[field.name]),
          }))}
          onTakeTheirs={takeTheirs}
        />
      )}
      <FormFrame form={form} submitLabel={t('record.save')} {...submission}>
        <RecordFields form={form} fields={fields} />
      </FormFrame>
    </>
  );
}
