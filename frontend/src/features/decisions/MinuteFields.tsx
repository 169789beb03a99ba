import type { UseFormReturn } from 'react-hook-form';
import { fieldOf } from '../../ui/forms/fieldOf';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { required } from './Fields';
import { t } from './messages';
import type { TypedMinute } from './minuteForm';
import { OUTCOMES } from './words';

export function MinuteFields({ form }: { form: UseFormReturn<TypedMinute> }) {
  return (
    <>
      <TextField
        {...fieldOf(form, 'minuteNumber', required(t('minute.number')))}
        label={t('minute.number')}
        hint={t('minute.numberHint')}
        width={10}
      />
      <TextArea
        {...fieldOf(form, 'resolution', required(t('minute.resolution')))}
        label={t('minute.resolution')}
        rows={8}
      />
      <Select
        {...fieldOf(form, 'outcome')}
        label={t('minute.outcome')}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
      />
      <TextArea
        {...fieldOf(form, 'conditions')}
        label={t('minute.conditions')}
        hint={t('minute.conditionsHint')}
        rows={3}
      />
    </>
  );
}
