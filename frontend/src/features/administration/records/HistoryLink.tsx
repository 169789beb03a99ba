import { t } from '../messages';

/** The way to everything that was ever changed of a record. */
export function HistoryLink({ kind, id }: { kind: string; id: string }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/history/${kind}/${id}`}>
        {t('record.history')}
      </a>
    </p>
  );
}
