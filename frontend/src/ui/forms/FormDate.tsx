import type { ReactNode } from 'react';
import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { type DateParts, isEmptyDate, isoDateOf } from '../../lib/dates';
import { DateField } from '../DateField';
import { t } from './messages';

interface Props<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** A field of {@link DateParts}. */
  name: FieldPath<Values>;
  label: string;
  hint?: ReactNode;
  isRequired?: boolean;
}

/** A day, in three boxes; it must exist, and be given where it is required. */
export function FormDate<Values extends FieldValues>({
  form,
  name,
  label,
  hint,
  isRequired = false,
}: Props<Values>) {
  return (
    <Controller
      control={form.control}
      name={name}
      rules={{
        validate: (typed: DateParts) => {
          if (isEmptyDate(typed)) return !isRequired || t('form.required', { label });
          return isoDateOf(typed) !== null || t('form.realDate');
        },
      }}
      render={({ field: { value, onChange }, fieldState }) => (
        <DateField
          id={name}
          label={label}
          hint={hint}
          value={value}
          onChange={onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
