import { useQuery } from '@tanstack/react-query';
import { Select } from '../../../ui/Select';
import { t } from '../messages';
import type { FindChoices } from './recordField';

interface Props {
  name: string;
  label: string;
  value: string | undefined;
  find: FindChoices;
}

/** A filter by one of the records of another kind. Its choices come after the form, so it is made anew then. */
export function RecordFilter({ name, label, value, find }: Props) {
  const { data } = useQuery(find(''));
  return (
    <Select
      key={data?.options.length}
      id={name}
      name={name}
      label={label}
      defaultValue={value}
      options={[{ value: '', label: t('record.all') }, ...(data?.options ?? [])]}
    />
  );
}
