import type { UseFormReturn } from 'react-hook-form';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormDate } from '../../ui/forms/FormDate';
import { t as formText } from '../../ui/forms/messages';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { t } from './messages';
import type { TypedSet } from './typedSet';

interface Props {
  form: UseFormReturn<TypedSet>;
  owners: readonly { id: string; name: string }[];
}

/** What is said of a set, apart from its code, which all its editions share. */
export function SetFields({ form, owners }: Props) {
  return (
    <>
      <TextField {...fieldOf(form, 'name', needed(t('sets.field.name')))} label={t('sets.field.name')} />
      <TextArea {...fieldOf(form, 'description')} label={t('sets.description')} rows={3} />
      <Select
        {...fieldOf(form, 'ownerId', needed(t('sets.owner')))}
        label={t('sets.owner')}
        hint={t('sets.field.ownerHint')}
        options={[
          { value: '', label: formText('form.choose') },
          ...owners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <FormDate
        form={form}
        name="validFrom"
        label={t('sets.field.validFrom')}
        hint={t('sets.field.validFromHint')}
        isRequired
      />
      <FormDate
        form={form}
        name="validTo"
        label={t('sets.field.validTo')}
        hint={t('sets.field.validToHint')}
      />
    </>
  );
}

export function needed(label: string) {
  return { required: formText('form.required', { label }) };
}
