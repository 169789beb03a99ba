import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useSubmission } from '../../api/useSubmission';
import { type DateParts, datePartsOf, dayOf, isoDateOf } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { Radios } from '../../ui/Choices';
import { DateField } from '../../ui/DateField';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { createLink } from './api';
import type { Direction, FoundRecord } from './directions';
import { kindName } from './kinds';
import { t } from './messages';

interface TypedLink {
  otherId: string;
  direction: string;
  validFrom: DateParts;
  note: string;
}

interface Props {
  record: { kind: string; id: string };
  directions: readonly Direction[];
  records: readonly FoundRecord[];
}

export function LinkForm({ record, directions, records }: Props) {
  const queries = useQueryClient();
  const [today] = useState(todaysParts);
  const list = `/records/${record.kind}/${record.id}/links`;
  const form = useForm<TypedLink>({
    defaultValues: {
      otherId: '',
      direction: '',
      validFrom: today,
      note: '',
    },
  });
  const otherId = useWatch({ control: form.control, name: 'otherId' });
  const other = records.find(({ id }) => id === otherId);
  const offered = directions.filter(
    ({ otherKinds }) => other !== undefined && otherKinds.includes(other.kind),
  );
  const submission = useSubmission({
    form,
    submit: ({ direction, validFrom, note }: TypedLink, key) => {
      const chosen = directions.find((candidate) => candidate.key === direction);
      if (chosen === undefined || other === undefined) throw new Error('The form lets nothing else through.');
      const across = { kind: other.kind, id: other.id };
      return createLink(
        {
          type: chosen.type,
          from: chosen.isBack ? across : record,
          to: chosen.isBack ? record : across,
          validFrom: isoDateOf(validFrom) ?? '',
          note: note.trim() === '' ? null : note.trim(),
        },
        key,
      );
    },
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['links'] });
      goTo(list);
    },
    fieldOfProblem: { 'linked-already': 'otherId' },
  });

  return (
    <FormFrame
      form={form}
      submitLabel={t('linkNew.save')}
      cancel={
        <a className="govuk-link" href={list}>
          {formText('form.cancel')}
        </a>
      }
      {...submission}
    >
      <Radios
        {...fieldOf(form, 'otherId', { validate: (id) => id !== '' || t('linkNew.choose') })}
        label={t('linkNew.found')}
        options={records.map(({ id, kind, title, reference }) => ({
          value: id,
          label: reference === null ? title : `${reference}: ${title}`,
          hint: kindName(kind),
        }))}
      />
      <Select
        key={other?.kind ?? ''}
        {...fieldOf(form, 'direction', {
          validate: (key) =>
            offered.some((candidate) => candidate.key === key) ||
            formText('form.required', { label: t('linkNew.type') }),
        })}
        label={t('linkNew.type')}
        options={[
          { value: '', label: formText('form.choose') },
          ...offered.map(({ key, words }) => ({ value: key, label: words })),
        ]}
      />
      <Controller
        control={form.control}
        name="validFrom"
        rules={{ validate: (typed) => isoDateOf(typed) !== null || formText('form.realDate') }}
        render={({ field: { value, onChange }, fieldState }) => (
          <DateField
            id="validFrom"
            label={t('linkNew.from')}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea {...fieldOf(form, 'note')} label={t('linkNew.note')} rows={2} />
    </FormFrame>
  );
}

function todaysParts(): DateParts {
  return datePartsOf(dayOf(new Date().toISOString()));
}
