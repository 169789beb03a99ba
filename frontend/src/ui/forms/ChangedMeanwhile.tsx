import { Button } from '../Button';
import { NotificationBanner } from '../NotificationBanner';
import { SummaryList } from '../SummaryList';
import { t } from './messages';

export interface ForeignChange {
  label: string;
  before: string;
  now: string;
}

interface Props {
  changes: readonly ForeignChange[];
  /** Whether sending again writes the whole record rather than only the fields that were changed. */
  isWhole?: boolean;
  onTakeTheirs: () => void;
}

/** Somebody else changed the record first: what they changed, and the choice between sending again and giving way. */
export function ChangedMeanwhile({ changes, isWhole = false, onTakeTheirs }: Props) {
  return (
    <NotificationBanner heading={t('form.changedMeanwhile')}>
      <p className="govuk-body">{isWhole ? t('form.changedWhole') : t('form.changedFields')}</p>
      {changes.length > 0 && (
        <SummaryList
          rows={changes.map(({ label, before, now }) => ({
            key: label,
            value: t('form.beforeAndNow', { before: before || t('form.empty'), now: now || t('form.empty') }),
          }))}
        />
      )}
      <Button variant="secondary" onClick={onTakeTheirs}>
        {t('form.takeTheirs')}
      </Button>
    </NotificationBanner>
  );
}
