import { Controller, type UseFormReturn } from 'react-hook-form';
import { type DateParts, isoDateOf } from '../../../lib/dates';
import { DateField } from '../../../ui/DateField';
import { t } from '../messages';
import type { RecordField, TypedRecord } from './recordField';
import { isDateEmpty } from './typedRecord';

interface Props {
  form: UseFormReturn<TypedRecord>;
  field: RecordField & { is: 'date' };
}

/** A day, or none where none is needed. */
export function DateControl({ form, field }: Props) {
  const fault = (typed: DateParts): string | true => {
    if (isDateEmpty(typed)) return field.isRequired ? t('record.required', { label: field.label }) : true;
    return isoDateOf(typed) === null ? t('record.badDate', { label: field.label }) : true;
  };
  return (
    <Controller
      control={form.control}
      name={field.name}
      rules={{ validate: (typed) => fault(typed as DateParts) }}
      render={({ field: { value, onChange }, fieldState }) => (
        <DateField
          id={field.name}
          label={field.label}
          {...(field.hint !== undefined && { hint: field.hint })}
          value={value as DateParts}
          onChange={onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
