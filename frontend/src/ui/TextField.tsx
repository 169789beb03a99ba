import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldProps } from './Field';

type Width = 2 | 3 | 4 | 5 | 10 | 20 | 30;

interface Props extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'width' | 'className'> {
  /** Room for so many characters; the whole line when left out. */
  width?: Width;
}

export function TextField({ id, label, hint, error, width, type = 'text', ...input }: Props) {
  const classes = [
    'govuk-input',
    width !== undefined && `govuk-input--width-${width}`,
    error !== undefined && 'govuk-input--error',
  ].filter(Boolean);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        {...input}
        id={id}
        type={type}
        className={classes.join(' ')}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error !== undefined || undefined}
      />
    </Field>
  );
}
