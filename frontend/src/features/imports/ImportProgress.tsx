import { wholeNumber } from '../../lib/numbers';
import { ProgressBar } from '../../ui/ProgressBar';
import type { Import } from './api';
import { t } from './messages';

const LABELS = {
  checking: 'progress.checking',
  applying: 'progress.applying',
  reversing: 'progress.reversing',
} as const;

/** How far the service has come; read out when the work begins, not with every row. */
export function ImportProgress({ job: { state, progress, counts } }: { job: Import }) {
  const { rowsDone, rowsPerSecond } = progress;
  const label = state === 'applying' || state === 'reversing' ? LABELS[state] : LABELS.checking;
  const count = wholeNumber(rowsDone);
  return (
    <>
      <ProgressBar label={t(label)} done={rowsDone} total={totalOf(counts)} />
      <p className="govuk-body">
        {rowsPerSecond === null
          ? t('progress.rows', { count })
          : t('progress.rate', { count, rate: wholeNumber(rowsPerSecond) })}
      </p>
      <p className="govuk-body">{t('progress.leave')}</p>
    </>
  );
}

/** How many rows there are, which is known once they have been checked. */
function totalOf(counts: Import['counts']): number | null {
  return counts === null ? null : counts.created + counts.updated + counts.unchanged + counts.rejected;
}
