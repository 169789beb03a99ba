import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldProps } from './Field';

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

interface Props extends FieldProps, Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> {
  options: readonly Option[];
}

export function Select({ id, label, hint, error, options, ...select }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        {...select}
        id={id}
        className={`govuk-select${error === undefined ? '' : ' govuk-select--error'}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error !== undefined || undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
