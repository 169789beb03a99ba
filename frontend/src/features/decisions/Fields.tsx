import { Controller, type FieldPathByValue, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { type DateParts, isoDateOf } from '../../lib/dates';
import { DateField } from '../../ui/DateField';
import { t as formText } from '../../ui/forms/messages';

export const NO_DATE: DateParts = { day: '', month: '', year: '' };

/** A rule for a field that must not be left empty. */
export function required(label: string) {
  return {
    validate: (text: unknown) =>
      (typeof text === 'string' && text.trim() !== '') || formText('form.required', { label }),
  };
}

interface Props<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: FieldPathByValue<Values, DateParts>;
  label: string;
}

/** A day that has to be given. */
export function DayField<Values extends FieldValues>({ form, name, label }: Props<Values>) {
  return (
    <Controller
      control={form.control}
      name={name}
      rules={{ validate: (typed: DateParts) => isoDateOf(typed) !== null || formText('form.realDate') }}
      render={({ field: { value, onChange }, fieldState }) => (
        <DateField
          id={name}
          label={label}
          value={value}
          onChange={onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
