import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import type { ImportOption } from './api';
import { t } from './messages';

interface Props {
  option: ImportOption;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** A choice the sender has about how a file is read. */
export function UploadOption({
  option: { name, title, description, choices, usual },
  value,
  error,
  onChange,
}: Props) {
  const field = { id: name, label: title, hint: description, error, value };
  if (choices.length === 0) {
    return <TextField {...field} width={20} onChange={(event) => onChange(event.target.value)} />;
  }
  const offered = usual === null ? ['', ...choices] : choices;
  return (
    <Select
      {...field}
      onChange={(event) => onChange(event.target.value)}
      options={offered.map((choice) => ({
        value: choice,
        label: choice === '' ? t('upload.chooseKind') : choice.replaceAll('-', ' '),
      }))}
    />
  );
}
