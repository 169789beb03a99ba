import { type ReactNode, useId } from 'react';
import { t } from '../lib/messages/t';

export interface Column<Row> {
  key: string;
  header: string;
  isNumeric?: boolean;
  /** Whether the table can be put in the order of this column. */
  isSortable?: boolean;
  /** Whether the cell names its row. */
  isRowHeader?: boolean;
  render: (row: Row) => ReactNode;
}

export interface Sort {
  key: string;
  isDescending: boolean;
}

interface Props<Row> {
  caption: string;
  /** For a caption that repeats the heading right above the table. */
  isCaptionHidden?: boolean;
  /** Whether each row becomes a card where the window is narrow; otherwise the table scrolls. */
  isStacking?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}

/** A table that scrolls inside its own frame, by keyboard too, where the window is narrower than it is. */
export function Table<Row>({
  caption,
  isCaptionHidden = false,
  isStacking = false,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
}: Props<Row>) {
  const captionId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="scrolling-table" role="group" aria-labelledby={captionId} tabIndex={0}>
      <table className={`govuk-table${isStacking ? ' stacking-table' : ''}`}>
        <caption
          id={captionId}
          className={
            isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'
          }
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column) => (
              <Header key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr className="govuk-table__row" key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

function Header<Row>({ column, sort, onSort }: HeaderProps<Row>) {
  const order = sort?.key === column.key ? (sort.isDescending ? 'descending' : 'ascending') : undefined;
  const classes = `govuk-table__header${column.isNumeric ? ' govuk-table__header--numeric' : ''}`;
  if (!column.isSortable || onSort === undefined) {
    return (
      <th scope="col" className={classes}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" className={classes} aria-sort={order ?? 'none'}>
      <button
        type="button"
        className="scrolling-table__sort"
        onClick={() => onSort({ key: column.key, isDescending: order === 'ascending' })}
      >
        {column.header}
        <SortMark order={order} />
      </button>
    </th>
  );
}

function SortMark({ order }: { order: 'ascending' | 'descending' | undefined }) {
  if (order === undefined) return <span aria-hidden="true"> ↕</span>;
  return (
    <>
      <span aria-hidden="true">{order === 'ascending' ? ' ↑' : ' ↓'}</span>
      <span className="govuk-visually-hidden">
        , {order === 'ascending' ? t('ui.sortedAscending') : t('ui.sortedDescending')}
      </span>
    </>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.isRowHeader) {
    return (
      <th scope="row" className="govuk-table__header">
        {column.render(row)}
      </th>
    );
  }
  return (
    <td
      className={`govuk-table__cell${column.isNumeric ? ' govuk-table__cell--numeric' : ''}`}
      data-label={column.header}
    >
      {column.render(row)}
    </td>
  );
}
