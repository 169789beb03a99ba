import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Submission } from '../../api/useSubmission';
import { FieldGroup } from '../../ui/forms/FieldGroup';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { numberRule } from '../../ui/forms/numberRule';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { STATUSES, type TypedValue } from './api';
import { t } from './messages';
import { PlausibilityWarnings } from './PlausibilityWarnings';

interface Props {
  indicatorId: string;
  form: UseFormReturn<TypedValue>;
  submission: Submission<TypedValue>;
  submitLabel: string;
  cancel: ReactNode;
  /** What stands before the figures: where and when, or why. */
  children: ReactNode;
}

/** The figures of one area and period, as they are entered or corrected. */
export function ObservationForm({ indicatorId, form, submission, submitLabel, cancel, children }: Props) {
  return (
    <FormFrame form={form} submitLabel={submitLabel} cancel={cancel} {...submission}>
      {children}
      <FieldGroup legend={t('entry.figures')}>
        <TextField
          {...fieldOf(form, 'numerator', numberRule)}
          label={t('entry.numerator')}
          width={10}
          inputMode="decimal"
        />
        <TextField
          {...fieldOf(form, 'denominator', numberRule)}
          label={t('entry.denominator')}
          width={10}
          inputMode="decimal"
        />
        <TextField
          {...fieldOf(form, 'value', numberRule)}
          label={t('entry.value')}
          hint={t('entry.valueHint')}
          width={10}
          inputMode="decimal"
        />
      </FieldGroup>
      <PlausibilityWarnings indicatorId={indicatorId} form={form} />
      <FieldGroup legend={t('entry.about')}>
        <Select
          {...fieldOf(form, 'status')}
          label={t('entry.status')}
          options={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        />
        <TextField {...fieldOf(form, 'source')} label={t('entry.source')} />
        <TextArea {...fieldOf(form, 'note')} label={t('entry.note')} hint={t('entry.noteHint')} rows={3} />
      </FieldGroup>
    </FormFrame>
  );
}
