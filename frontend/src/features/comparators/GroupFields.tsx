import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { fieldOf } from '../../ui/forms/fieldOf';
import { t as formText } from '../../ui/forms/messages';
import { RowList } from '../../ui/forms/RowList';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { t } from './messages';
import { KINDS, type TypedGroup } from './typedGroup';

/** All that is said of a group; its members in their order, the nearest first. */
export function GroupFields({ form }: { form: UseFormReturn<TypedGroup> }) {
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'members' });
  return (
    <>
      <TextField {...fieldOf(form, 'name', needed(t('groups.field.name')))} label={t('groups.field.name')} />
      <Select
        {...fieldOf(form, 'kind')}
        label={t('groups.field.kind')}
        options={KINDS.map((kind) => ({ value: kind, label: t(`groups.kind.${kind}`) }))}
      />
      <TextField
        {...fieldOf(form, 'subjectAreaCode')}
        label={t('groups.field.subject')}
        hint={t('groups.field.subjectHint')}
        width={10}
        autoCapitalize="characters"
      />
      <TextField
        {...fieldOf(form, 'source')}
        label={t('groups.field.source')}
        hint={t('groups.field.sourceHint')}
      />
      <RowList
        id="members"
        legend={t('groups.field.members')}
        hint={t('groups.field.membersHint')}
        rows={fields}
        rowLabel={(place) => t('groups.member.row', { place: place + 1 })}
        errorOf={(place) => form.getFieldState(`members.${place}`, form.formState).error?.message}
        renderRow={(place) => (
          <>
            <TextField
              {...fieldOf(form, `members.${place}.areaCode`, needed(t('groups.member.code')))}
              label={t('groups.member.code')}
              width={10}
              autoCapitalize="characters"
            />
            <TextField
              {...fieldOf(form, `members.${place}.closeness`)}
              label={t('groups.member.closeness')}
              width={20}
            />
          </>
        )}
        addLabel={t('groups.member.add')}
        onAdd={() => append({ areaCode: '', closeness: '' })}
        onRemove={remove}
        onMove={move}
      />
    </>
  );
}

function needed(label: string) {
  return { required: formText('form.required', { label }) };
}
