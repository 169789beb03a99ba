import { longDate } from '../../lib/dates';
import { type Column, Table } from '../../ui/Table';
import { StatusTag, type Tone } from '../../ui/Tag';
import type { Action } from './api';
import { t } from './messages';

const TONES: Record<'overdue' | Action['state'], Tone> = {
  overdue: 'bad',
  open: 'information',
  done: 'good',
  cancelled: 'neutral',
};

export function ActionStateTag({ action: { state, isOverdue } }: { action: Action }) {
  const shown = isOverdue ? 'overdue' : state;
  return <StatusTag tone={TONES[shown]}>{t(`state.${shown}`)}</StatusTag>;
}

interface Props {
  actions: readonly Action[];
  /** Whether they all follow from the decision the page is about. */
  isOfOneDecision?: boolean;
}

export function ActionTable({ actions, isOfOneDecision = false }: Props) {
  return (
    <Table
      caption={t('actions.caption')}
      isCaptionHidden
      isStacking
      columns={isOfOneDecision ? COLUMNS : [...COLUMNS, DECISION]}
      rows={actions}
      rowKey={({ id }) => id}
    />
  );
}

const COLUMNS: readonly Column<Action>[] = [
  {
    key: 'task',
    header: t('actions.task'),
    isRowHeader: true,
    render: ({ id, task }) => (
      <a className="govuk-link" href={`/decision-actions/${id}`}>
        {task}
      </a>
    ),
  },
  { key: 'owner', header: t('actions.owner'), render: ({ owner }) => owner?.title ?? t('actions.nobody') },
  { key: 'due', header: t('actions.due'), render: ({ due }) => longDate(due) },
  { key: 'state', header: t('actions.state'), render: (action) => <ActionStateTag action={action} /> },
];

const DECISION: Column<Action> = {
  key: 'decision',
  header: t('actions.decision'),
  render: ({ decision }) => (
    <a className="govuk-link" href={`/decisions/${decision.id}`}>
      {`${decision.minuteNumber}: ${decision.title}`}
    </a>
  ),
};
