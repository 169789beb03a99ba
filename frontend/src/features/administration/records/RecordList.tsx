import type { UseQueryResult } from '@tanstack/react-query';
import { Problem } from '../../../api/problem';
import { Loading } from '../../../ui/Loading';
import { Pagination } from '../../../ui/Pagination';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { type Column, Table } from '../../../ui/Table';
import { t } from '../messages';
import { addressOf } from './address';

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  list: UseQueryResult<{ items: Row[]; next: string | null }>;
  /** Said when there is nothing to list. */
  none: string;
  /** The page's own path, and what its address says. */
  path: string;
  search: Record<string, string | undefined>;
}

/** One page of a list of records. */
export function RecordList<Row>({ caption, columns, rowKey, list, none, path, search }: Props<Row>) {
  const { data, error, isLoading, refetch } = list;
  if (isLoading) return <Loading />;
  if (error !== null) return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
  if (data === undefined) return null;
  return (
    <>
      {data.items.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <Table
          caption={caption}
          isCaptionHidden
          isStacking
          columns={columns}
          rows={data.items}
          rowKey={rowKey}
        />
      )}
      {search.cursor !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(path, { ...search, cursor: undefined })}>
            {t('record.firstPage')}
          </a>
        </p>
      )}
      <Pagination
        previousHref={null}
        nextHref={data.next === null ? null : addressOf(path, { ...search, cursor: data.next })}
      />
    </>
  );
}
