import { t } from '../../lib/messages/t';
import { NotificationBanner } from '../NotificationBanner';
import { SummaryList } from '../SummaryList';

export interface ForeignChange {
  label: string;
  before: string;
  now: string;
}

/** Somebody else changed the record first: what they changed, and that sending again keeps both. */
export function ChangedMeanwhile({ changes }: { changes: readonly ForeignChange[] }) {
  return (
    <NotificationBanner heading={t('ui.changedMeanwhile')}>
      <p className="govuk-body">{t('ui.changedMeanwhileText')}</p>
      {changes.length > 0 && (
        <SummaryList
          rows={changes.map(({ label, before, now }) => ({
            key: label,
            value: t('ui.beforeAndNow', { before: before || t('ui.empty'), now: now || t('ui.empty') }),
          }))}
        />
      )}
    </NotificationBanner>
  );
}
