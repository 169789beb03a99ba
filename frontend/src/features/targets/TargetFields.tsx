import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Radios } from '../../ui/Choices';
import { Fieldset } from '../../ui/Field';
import { FieldGroup } from '../../ui/forms/FieldGroup';
import { fieldOf } from '../../ui/forms/fieldOf';
import { t as formText } from '../../ui/forms/messages';
import { numberRule } from '../../ui/forms/numberRule';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import type { Indicator } from './api';
import { t } from './messages';
import { evenShares, hasDirection, operatorsFor, PARTS, type TypedTarget } from './typedTarget';

interface Props {
  form: UseFormReturn<TypedTarget>;
  indicator: Indicator;
  reasonHint: string;
}

const NUMBERS = { width: 10, inputMode: 'decimal' } as const;

/** What a target asks for and why; only what its operator has a use for is asked. */
export function TargetFields({ form, indicator, reasonHint }: Props) {
  const operator = useWatch({ control: form.control, name: 'operator' });
  const isRange = operator === 'between';
  const unit = indicator.unit ?? t('targets.entry.noUnit');
  return (
    <>
      <FieldGroup legend={t('targets.entry.aim')} guidance={t('targets.entry.aimText', { unit })}>
        <Radios
          {...fieldOf(form, 'operator')}
          label={t('targets.entry.operator')}
          options={operatorsFor(indicator).map((value) => ({ value, label: t(`targets.operator.${value}`) }))}
        />
        <TextField
          {...fieldOf(form, 'value', needed(isRange ? t('targets.entry.lower') : t('targets.entry.value')))}
          label={isRange ? t('targets.entry.lower') : t('targets.entry.value')}
          {...NUMBERS}
        />
        {isRange && (
          <TextField
            {...fieldOf(form, 'upperValue', needed(t('targets.entry.upper')))}
            label={t('targets.entry.upper')}
            {...NUMBERS}
          />
        )}
        {operator !== 'nearest' && (
          <TextField
            {...fieldOf(form, 'minimum', numberRule)}
            label={t('targets.entry.minimum')}
            hint={t('targets.entry.minimumHint')}
            {...NUMBERS}
          />
        )}
        {hasDirection(operator) && (
          <TextField
            {...fieldOf(form, 'stretch', numberRule)}
            label={t('targets.entry.stretch')}
            hint={t('targets.entry.stretchHint')}
            {...NUMBERS}
          />
        )}
      </FieldGroup>
      <FieldGroup legend={t('targets.tolerance')} guidance={t('targets.entry.toleranceText')}>
        <TextField
          {...fieldOf(form, 'tolerance', needed(t('targets.entry.tolerance')))}
          label={t('targets.entry.tolerance')}
          {...NUMBERS}
        />
        <Radios
          {...fieldOf(form, 'toleranceKind')}
          label={t('targets.entry.toleranceKind')}
          options={[
            { value: 'points', label: t('targets.entry.points', { unit }) },
            { value: 'percent', label: t('targets.entry.percent') },
          ]}
        />
      </FieldGroup>
      {indicator.isCumulative && <ProfileFields form={form} />}
      <TextArea {...fieldOf(form, 'reason')} label={t('targets.entry.reason')} hint={reasonHint} rows={3} />
    </>
  );
}

/** The shares of an annual target that are due by the end of each part of the year. */
function ProfileFields({ form }: { form: UseFormReturn<TypedTarget> }) {
  const parts = Number(useWatch({ control: form.control, name: 'parts' }));
  const { onChange, ...divided } = fieldOf(form, 'parts');
  return (
    <FieldGroup legend={t('targets.entry.profile')} guidance={t('targets.entry.profileText')}>
      <Select
        {...divided}
        onChange={(event) => {
          form.setValue('profile', evenShares(Number(event.target.value)));
          void onChange(event);
        }}
        label={t('targets.entry.parts')}
        options={[
          { value: '', label: t('targets.entry.undivided') },
          ...PARTS.map((value) => ({ value, label: t(`targets.parts.${value}`) })),
        ]}
      />
      {parts > 0 && (
        <Fieldset
          id="profile"
          label={t('targets.entry.shares')}
          error={form.getFieldState('profile', form.formState).error?.message}
        >
          <div className="share-fields">
            {Array.from({ length: parts }, (_, part) => {
              const label = t('targets.entry.share', { part: part + 1 });
              return (
                <TextField
                  key={label}
                  {...fieldOf(form, `profile.${part}`, needed(label))}
                  label={label}
                  width={5}
                  inputMode="decimal"
                />
              );
            })}
          </div>
        </Fieldset>
      )}
    </FieldGroup>
  );
}

function needed(label: string) {
  return { required: formText('form.required', { label }), ...numberRule };
}
