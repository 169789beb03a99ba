import type { ReactNode } from 'react';

interface Props {
  legend: string;
  guidance?: string;
  children: ReactNode;
}

/** Fields that belong together, under a heading of their own. */
export function FieldGroup({ legend, guidance, children }: Props) {
  return (
    <fieldset className="govuk-fieldset field-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      {guidance !== undefined && <p className="govuk-hint">{guidance}</p>}
      {children}
    </fieldset>
  );
}
