import { useEffect, useRef } from 'react';
import { t } from '../lib/messages/t';

export interface ErrorSummaryItem {
  /** The id of the control at fault; left out when the fault is nobody's in particular. */
  fieldId?: string | undefined;
  message: string;
}

interface Props {
  errors: readonly ErrorSummaryItem[];
}

/** All faults of a form above it, each leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;

  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);

  if (!isShown) return null;
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2 className="govuk-error-summary__title">{t('ui.errorSummary')}</h2>
      <ul className="govuk-list govuk-error-summary__list">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId === undefined ? (
              <span>{message}</span>
            ) : (
              <FaultLink fieldId={fieldId} message={message} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FaultLink({ fieldId, message }: { fieldId: string; message: string }) {
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        event.preventDefault();
        focusField(fieldId);
      }}
    >
      {message}
    </a>
  );
}

/** Focuses the control, or the first control of the group, of that id. */
function focusField(id: string): void {
  const field = document.getElementById(id);
  const control = field?.matches('fieldset') ? field.querySelector('input') : field;
  control?.focus();
}
