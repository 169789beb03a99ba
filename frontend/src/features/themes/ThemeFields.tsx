import type { UseFormReturn } from 'react-hook-form';
import { fieldOf } from '../../ui/forms/fieldOf';
import { t as formText } from '../../ui/forms/messages';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import type { Theme } from './api';
import { t } from './messages';
import type { TypedTheme } from './typedTheme';

interface Props {
  form: UseFormReturn<TypedTheme>;
  /** The themes it can be part of. */
  parents: readonly Theme[];
}

export function ThemeFields({ form, parents }: Props) {
  return (
    <>
      <TextField
        {...fieldOf(form, 'name', {
          required: formText('form.required', { label: t('themes.field.name') }),
        })}
        label={t('themes.field.name')}
        width={30}
      />
      <Select
        {...fieldOf(form, 'parentId')}
        label={t('themes.field.parent')}
        hint={t('themes.field.parentHint')}
        options={[
          { value: '', label: t('themes.field.noParent') },
          ...parents.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </>
  );
}
