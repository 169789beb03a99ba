import type { Column } from '../../../ui/Table';
import { t } from '../messages';
import { periodOf } from '../records/period';
import type { Responsibility } from './api';
import { dutyInWords, pageOf } from './duty';

const RECORD: Column<Responsibility> = {
  key: 'record',
  header: t('responsibility.record'),
  isRowHeader: true,
  render: (row) => <RecordLink row={row} />,
};
const DUTY: Column<Responsibility> = {
  key: 'duty',
  header: t('responsibility.duty'),
  render: ({ duty }) => dutyInWords(duty),
};
const PERIOD: Column<Responsibility> = { key: 'period', header: t('record.period'), render: periodOf };
const POST: Column<Responsibility> = {
  key: 'post',
  header: t('post.one'),
  render: ({ post }) => post.title,
};

export const RESPONSIBILITY_COLUMNS = [RECORD, DUTY, POST, PERIOD] as const;
/** For the duties of one post. */
export const DUTY_COLUMNS = [RECORD, DUTY, PERIOD] as const;

function RecordLink({ row: { resourceKind, resourceId, resourceTitle } }: { row: Responsibility }) {
  const page = pageOf(resourceKind, resourceId);
  const title = resourceTitle ?? t('responsibility.unnamed', { kind: resourceKind.replaceAll('-', ' ') });
  return page === null || resourceTitle === null ? (
    title
  ) : (
    <a className="govuk-link" href={page}>
      {title}
    </a>
  );
}
