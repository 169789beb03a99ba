import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'button'> {
  variant?: 'primary' | 'secondary' | 'warning';
  /** While its work is under way the button stays reachable but does nothing again. */
  isBusy?: boolean;
}

const CLASSES = {
  primary: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
} as const;

export function Button({ variant = 'primary', isBusy = false, type = 'button', onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- it has one: the default above
      type={type}
      className={CLASSES[variant]}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
