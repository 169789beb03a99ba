import { Table } from '../../ui/Table';
import type { IndicatorSet } from './api';
import { t } from './messages';
import { InForce, SetStateTag } from './SetFacts';

interface Props {
  editions: readonly IndicatorSet[];
  /** Id of the edition that is shown. */
  present: string;
}

/** All editions of one set, the latest first. */
export function EditionTable({ editions, present }: Props) {
  return (
    <Table
      caption={t('sets.tab.editions')}
      isCaptionHidden
      isStacking
      rows={editions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'edition',
          header: t('sets.editions.edition'),
          isRowHeader: true,
          render: ({ id, edition }) =>
            id === present ? (
              t('sets.editions.this', { edition })
            ) : (
              <a className="govuk-link" href={`/indicator-sets/${id}`}>
                {t('sets.editions.number', { edition })}
              </a>
            ),
        },
        { key: 'state', header: t('sets.state'), render: ({ state }) => <SetStateTag state={state} /> },
        { key: 'force', header: t('sets.inForce'), render: (set) => <InForce set={set} /> },
        {
          key: 'count',
          header: t('sets.indicators'),
          isNumeric: true,
          render: ({ indicatorCount }) => indicatorCount,
        },
      ]}
    />
  );
}
