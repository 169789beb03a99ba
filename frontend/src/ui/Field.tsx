import type { ReactNode } from 'react';
import { t } from '../lib/messages/t';

export interface FieldProps {
  id: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with what was entered; the same words stand in the error summary. */
  error?: string | undefined;
}

/** The ids of the hint and the error of a field, for its `aria-describedby`. */
export function describedBy({
  id,
  hint,
  error,
}: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The frame of every single control: label, hint, error, then the control. */
export function Field({ id, label, hint, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <FormGroup hasError={error !== undefined}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </FormGroup>
  );
}

/** The frame of a group of controls that answer one question together. */
export function Fieldset({ id, label, hint, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <FormGroup hasError={error !== undefined}>
      <fieldset className="govuk-fieldset" id={id} aria-describedby={describedBy({ id, hint, error })}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </FormGroup>
  );
}

function FormGroup({ hasError, children }: { hasError: boolean; children: ReactNode }) {
  return <div className={`govuk-form-group${hasError ? ' govuk-form-group--error' : ''}`}>{children}</div>;
}

function HintAndError({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <span className="govuk-visually-hidden">{t('ui.errorPrefix')}</span> {error}
        </p>
      )}
    </>
  );
}
