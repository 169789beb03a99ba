import type { DateParts } from '../lib/dates';
import { t } from '../lib/messages/t';
import { Fieldset, type FieldProps } from './Field';

interface Props extends FieldProps {
  /** What is typed, which need not be a date yet: `isoDateOf` says whether it is. */
  value: DateParts;
  onChange: (value: DateParts) => void;
}

const PARTS = [
  { part: 'day', width: 2 },
  { part: 'month', width: 2 },
  { part: 'year', width: 4 },
] as const;

export function DateField({ id, label, hint, error, value, onChange }: Props) {
  return (
    <Fieldset id={id} label={label} hint={hint} error={error}>
      <div className="govuk-date-input">
        {PARTS.map(({ part, width }) => (
          <div className="govuk-date-input__item" key={part}>
            <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
              {t(`ui.${part}`)}
            </label>
            <input
              id={`${id}-${part}`}
              type="text"
              inputMode="numeric"
              maxLength={width}
              value={value[part]}
              onChange={(event) => onChange({ ...value, [part]: event.target.value })}
              className={`govuk-input govuk-date-input__input govuk-input--width-${width}${
                error === undefined ? '' : ' govuk-input--error'
              }`}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
