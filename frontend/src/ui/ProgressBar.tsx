import { useId } from 'react';
import { t } from '../lib/messages/t';

interface Props {
  label: string;
  done: number;
  /** Null while it is not known how much there is to do. */
  total: number | null;
}

/** How far long work has come; said in words too, because a bar alone cannot be read. */
export function ProgressBar({ label, done, total }: Props) {
  const id = useId();
  const percent = total === null || total === 0 ? null : Math.floor((100 * done) / total);
  return (
    <div className="progress">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <progress
        id={id}
        className="progress__bar"
        max={100}
        {...(percent === null ? {} : { value: percent })}
      />
      <span className="govuk-body-s">{percent === null ? '' : ` ${t('ui.percent', { percent })}`}</span>
    </div>
  );
}
