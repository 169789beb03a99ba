import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldProps } from './Field';

type Props = FieldProps & Omit<ComponentProps<'textarea'>, 'id' | 'className'>;

export function TextArea({ id, label, hint, error, rows = 5, ...textarea }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        {...textarea}
        id={id}
        rows={rows}
        className={`govuk-textarea${error === undefined ? '' : ' govuk-textarea--error'}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error !== undefined || undefined}
      />
    </Field>
  );
}
