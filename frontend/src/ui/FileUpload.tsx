import { t } from '../lib/messages/t';
import { fileSize } from '../lib/numbers';
import { describedBy, Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  /** File name endings offered first, as in `.csv,.xlsx`; the service decides by content. */
  accept: string;
  file: File | null;
  onChoose: (file: File | null) => void;
}

export function FileUpload({ id, label, hint, error, accept, file, onChoose }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        type="file"
        accept={accept}
        className={`govuk-file-upload${error === undefined ? '' : ' govuk-file-upload--error'}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error !== undefined || undefined}
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      />
      <p className="govuk-body-s" aria-live="polite">
        {file !== null && t('ui.chosenFile', { name: file.name, size: fileSize(file.size) })}
      </p>
    </Field>
  );
}
