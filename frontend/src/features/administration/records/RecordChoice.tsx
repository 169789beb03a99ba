import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { type Option, Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { t } from '../messages';
import type { RecordField, TypedRecord } from './recordField';

interface Props {
  form: UseFormReturn<TypedRecord>;
  field: RecordField & { is: 'record' };
}

/** One of the records of another kind; where they are many, the words typed above narrow the choice. */
export function RecordChoice({ form, field }: Props) {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(field.present);
  const found = useQuery({ ...field.find(useDeferredValue(words)), placeholderData: keepPreviousData });
  const options = withChosen(found.data?.options ?? [], chosen);
  return (
    <>
      {(found.data?.isMore === true || words !== '') && (
        <TextField
          id={`${field.name}-narrow`}
          label={t('record.narrow', { label: field.label })}
          width={20}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <Controller
        control={form.control}
        name={field.name}
        rules={field.isRequired ? { required: t('record.required', { label: field.label }) } : {}}
        render={({ field: { value, onChange, onBlur, ref }, fieldState }) => (
          <Select
            id={field.name}
            label={field.label}
            {...(field.hint !== undefined && { hint: field.hint })}
            error={fieldState.error?.message}
            ref={ref}
            value={value as string}
            onBlur={onBlur}
            onChange={(event) => {
              setChosen(options.find((option) => option.value === event.target.value));
              onChange(event);
            }}
            options={[
              { value: '', label: field.isRequired ? t('record.choose') : t('record.none') },
              ...options,
            ]}
          />
        )}
      />
    </>
  );
}

function withChosen(options: readonly Option[], chosen: Option | undefined): readonly Option[] {
  return chosen === undefined || options.some(({ value }) => value === chosen.value)
    ? options
    : [chosen, ...options];
}
