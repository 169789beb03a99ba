import type { ComponentProps } from 'react';
import { Fieldset, type FieldProps } from './Field';
import type { Option } from './Select';

interface Props extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'className' | 'type' | 'value'> {
  name: string;
  options: readonly Option[];
}

interface RadiosProps extends Props {
  /** The chosen option, when the page holds it; a form library holds it otherwise. */
  value?: string | undefined;
}

export function Radios({ value, ...props }: RadiosProps) {
  return <Choices {...props} kind="radios" chosen={value === undefined ? undefined : [value]} />;
}

interface CheckboxesProps extends Props {
  values?: readonly string[] | undefined;
}

export function Checkboxes({ values, ...props }: CheckboxesProps) {
  return <Choices {...props} kind="checkboxes" chosen={values} />;
}

interface ChoicesProps extends Props {
  kind: 'radios' | 'checkboxes';
  chosen: readonly string[] | undefined;
}

function Choices({ kind, chosen, id, label, hint, error, options, ...input }: ChoicesProps) {
  return (
    <Fieldset id={id} label={label} hint={hint} error={error}>
      <div className={`govuk-${kind}`}>
        {options.map((option, index) => {
          const choiceId = `${id}-${index + 1}`;
          return (
            <div className={`govuk-${kind}__item`} key={option.value}>
              <input
                {...input}
                {...(chosen === undefined ? {} : { checked: chosen.includes(option.value) })}
                id={choiceId}
                type={kind === 'radios' ? 'radio' : 'checkbox'}
                value={option.value}
                className={`govuk-${kind}__input`}
                aria-describedby={option.hint === undefined ? undefined : `${choiceId}-hint`}
              />
              <label className={`govuk-label govuk-${kind}__label`} htmlFor={choiceId}>
                {option.label}
              </label>
              {option.hint !== undefined && (
                <div className={`govuk-hint govuk-${kind}__hint`} id={`${choiceId}-hint`}>
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
