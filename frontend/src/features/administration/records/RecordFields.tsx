import type { UseFormReturn } from 'react-hook-form';
import { Checkboxes } from '../../../ui/Choices';
import { fieldOf } from '../../../ui/forms/fieldOf';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { t } from '../messages';
import { DateControl } from './DateControl';
import { RecordChoice } from './RecordChoice';
import type { RecordField, TypedRecord } from './recordField';

interface Props {
  form: UseFormReturn<TypedRecord>;
  fields: readonly RecordField[];
}

export function RecordFields({ form, fields }: Props) {
  return fields.map((field) => <OneField key={field.name} form={form} field={field} />);
}

function OneField({ form, field }: { form: UseFormReturn<TypedRecord>; field: RecordField }) {
  if (field.is === 'date') return <DateControl form={form} field={field} />;
  if (field.is === 'record') return <RecordChoice form={form} field={field} />;

  const required = 'isRequired' in field ? { required: t('record.required', { label: field.label }) } : {};
  const { label, hint } = field;
  const framed = { ...fieldOf(form, field.name, required), label, ...(hint !== undefined && { hint }) };
  switch (field.is) {
    case 'text':
      return (
        <TextField
          {...framed}
          type={field.type ?? 'text'}
          {...(field.autoComplete !== undefined && { autoComplete: field.autoComplete })}
        />
      );
    case 'lines':
      return <TextArea {...framed} rows={3} />;
    case 'choice':
      return <Select {...framed} options={field.options} />;
    case 'choices':
      return <Checkboxes {...framed} options={field.options} />;
    case 'claim':
      return <Claim form={form} field={field} />;
  }
}

/** A yes or a no. */
function Claim({ form, field }: { form: UseFormReturn<TypedRecord>; field: RecordField }) {
  const { id, error: _, ...control } = fieldOf(form, field.name);
  return (
    <div className="govuk-form-group">
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            {...control}
            id={id}
            type="checkbox"
            className="govuk-checkboxes__input"
            aria-describedby={field.hint === undefined ? undefined : `${id}-hint`}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {field.label}
          </label>
          {field.hint !== undefined && (
            <div className="govuk-hint govuk-checkboxes__hint" id={`${id}-hint`}>
              {field.hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
