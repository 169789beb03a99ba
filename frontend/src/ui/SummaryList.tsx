import type { ReactNode } from 'react';

export interface SummaryRow {
  key: string;
  value: ReactNode;
  /** A link that changes the value, say. */
  action?: ReactNode;
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const hasActions = rows.some((row) => row.action !== undefined);
  return (
    <dl className="govuk-summary-list">
      {rows.map((row) => (
        <div
          className={`govuk-summary-list__row${
            hasActions && row.action === undefined ? ' govuk-summary-list__row--no-actions' : ''
          }`}
          key={row.key}
        >
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.action !== undefined && <dd className="govuk-summary-list__actions">{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
