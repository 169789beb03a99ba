import { Table } from '../../ui/Table';
import type { SetEntry } from './api';
import { t } from './messages';

/** The indicators of a set in its own order, under the names the set gives them. */
export function EntryTable({ entries }: { entries: readonly SetEntry[] }) {
  if (entries.length === 0) return <p className="govuk-body">{t('sets.entries.none')}</p>;
  return (
    <Table
      caption={t('sets.tab.indicators')}
      isCaptionHidden
      isStacking
      rows={entries}
      rowKey={({ indicatorId }) => indicatorId}
      columns={[
        {
          key: 'reference',
          header: t('sets.entries.reference'),
          isRowHeader: true,
          render: ({ reference }) => reference,
        },
        {
          key: 'indicator',
          header: t('sets.entries.indicator'),
          render: ({ indicatorId, code, title }) => (
            <a className="govuk-link" href={`/indicators/${indicatorId}`}>
              {t('sets.entries.named', { code, title })}
            </a>
          ),
        },
        {
          key: 'status',
          header: t('sets.entries.status'),
          render: ({ status }) => t(`sets.status.${status}`),
        },
      ]}
    />
  );
}
