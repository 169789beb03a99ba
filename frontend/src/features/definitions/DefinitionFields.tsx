import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { definitions } from '../../lib/messages/en-GB/definitions';
import { ownersQuery } from '../../api/ownership';
import { themesQuery } from '../../api/themes';
import { Checkboxes } from '../../ui/Choices';
import { FieldGroup } from '../../ui/forms/FieldGroup';
import { fieldOf } from '../../ui/forms/fieldOf';
import { numberRule } from '../../ui/forms/numberRule';
import { type Option, Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { type DefinitionField, GROUPS } from './definitionFields';
import { t } from './messages';
import type { TypedDefinition } from './typedDefinition';

/** All metadata of an indicator, in groups with guidance. */
export function DefinitionFields({ form }: { form: UseFormReturn<TypedDefinition> }) {
  return GROUPS.map(({ name, fields }) => (
    <FieldGroup key={name} legend={t(`group.${name}`)} guidance={t(`group.${name}Text`)}>
      {fields.map((field) => (
        <OneField key={field.name} field={field} form={form} />
      ))}
    </FieldGroup>
  ));
}

function OneField({ field, form }: { field: DefinitionField; form: UseFormReturn<TypedDefinition> }) {
  const label = t(`field.${field.name}`);
  const control = fieldOf(form, field.name, rulesOf(field, label));
  const framed = { ...control, label, hint: hintOf(field.name) };

  switch (field.is) {
    case 'text':
      return <TextField {...framed} {...('width' in field && { width: field.width })} />;
    case 'number':
      return <TextField {...framed} width={5} inputMode="decimal" />;
    case 'prose':
      return <TextArea {...framed} rows={3} />;
    case 'choice':
      return (
        <Select
          {...framed}
          options={field.choices.map((choice) => ({ value: choice, label: t(`choice.${choice}`) }))}
        />
      );
    case 'choices':
      return (
        <Checkboxes
          {...framed}
          options={field.choices.map((choice) => ({ value: choice, label: t(`choice.${choice}`) }))}
        />
      );
    case 'claim':
      return <Claim form={form} name={field.name} label={label} />;
    case 'owner':
      return <OwnerField {...framed} />;
    case 'theme':
      return <ThemeField {...framed} />;
  }
}

function rulesOf(field: DefinitionField, label: string) {
  if (field.is === 'number') return numberRule;
  return 'isRequired' in field ? { required: t('definition.required', { label }) } : undefined;
}

function hintOf(name: string): string | undefined {
  const hints: Record<string, string> = definitions;
  return hints[`hint.${name}`] === undefined ? undefined : t(`hint.${name}` as 'hint.code');
}

interface ClaimProps {
  form: UseFormReturn<TypedDefinition>;
  name: 'isCumulative' | 'isSeasonal';
  label: string;
}

/** A yes or a no. */
function Claim({ form, name, label }: ClaimProps) {
  const { id, error: _, ...control } = fieldOf(form, name);
  return (
    <div className="govuk-form-group">
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input {...control} id={id} type="checkbox" className="govuk-checkboxes__input" />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {label}
          </label>
        </div>
      </div>
    </div>
  );
}

type ChoiceProps = Omit<Parameters<typeof Select>[0], 'options'>;

function OwnerField(props: ChoiceProps) {
  const owners = useQuery(ownersQuery).data?.items ?? [];
  return <LateSelect {...props} none={t('definition.choose')} options={choicesOf(owners)} />;
}

function ThemeField(props: ChoiceProps) {
  const themes = useQuery(themesQuery).data?.items ?? [];
  return <LateSelect {...props} none={t('definition.none')} options={choicesOf(themes)} />;
}

function choicesOf(records: readonly { id: string; name: string }[]): Option[] {
  return records.map(({ id, name }) => ({ value: id, label: name }));
}

interface LateSelectProps extends ChoiceProps {
  none: string;
  options: readonly Option[];
}

/** Its choices come after the form, so it is made anew then and takes up the form's value. */
function LateSelect({ none, options, ...props }: LateSelectProps) {
  return <Select {...props} key={options.length} options={[{ value: '', label: none }, ...options]} />;
}
