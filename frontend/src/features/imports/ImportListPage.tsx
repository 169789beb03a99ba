import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { moment } from '../../lib/dates';
import { wholeNumber } from '../../lib/numbers';
import { useSearch } from '../../routing/RouterProvider';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { Pagination } from '../../ui/Pagination';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Column, Table } from '../../ui/Table';
import { importKindsQuery, importListQuery, type ImportSummary } from './api';
import { t } from './messages';
import { IMPORTERS } from './roles';
import { listAddress, listSearchOf } from './listSearch';
import { StateTag } from './StateTag';

const COUNTS = ['created', 'updated', 'unchanged', 'rejected'] as const;

export function ImportListPage() {
  return (
    <StaffPage roles={IMPORTERS}>
      <ImportList />
    </StaffPage>
  );
}

function ImportList() {
  const search = listSearchOf(useSearch());
  const { state, cursor } = search;
  const { data, error, isLoading, refetch } = useQuery(importListQuery(search));
  const kinds = useQuery(importKindsQuery).data?.items ?? [];
  const titles = new Map(kinds.map(({ name, title }) => [name, title]));

  return (
    <>
      <PageHeading title={t('imports.title')} />
      <p className="govuk-body reading-width">{t('imports.lead')}</p>
      <a className="govuk-button" href="/imports/new">
        {t('imports.new')}
      </a>
      {state !== undefined && (
        <p className="govuk-body">
          {t('imports.onlyState', { state: t(`state.${state}`) })}{' '}
          <a className="govuk-link" href="/imports">
            {t('imports.everyState')}
          </a>
        </p>
      )}
      {isLoading && <Loading />}
      {error !== null && <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />}
      {data?.items.length === 0 && (
        <p className="govuk-body">{t(state === undefined ? 'imports.none' : 'imports.noneInState')}</p>
      )}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t('imports.caption')}
          isCaptionHidden
          isStacking
          columns={columnsWith(titles)}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
      {cursor !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={listAddress({ ...search, cursor: undefined })}>
            {t('imports.firstPage')}
          </a>
        </p>
      )}
      <Pagination
        previousHref={null}
        nextHref={typeof data?.next === 'string' ? listAddress({ ...search, cursor: data.next }) : null}
      />
    </>
  );
}

function columnsWith(titles: ReadonlyMap<string, string>): Column<ImportSummary>[] {
  return [
    {
      key: 'file',
      header: t('imports.file'),
      isRowHeader: true,
      render: ({ id, fileName }) => (
        <a className="govuk-link" href={`/imports/${id}`}>
          {fileName}
        </a>
      ),
    },
    { key: 'state', header: t('imports.state'), render: ({ state }) => <StateTag state={state} /> },
    { key: 'kind', header: t('imports.kind'), render: ({ kind }) => titles.get(kind) ?? kind },
    { key: 'when', header: t('imports.when'), render: ({ createdAt }) => moment(createdAt) },
    { key: 'who', header: t('imports.who'), render: ({ sentBy }) => sentBy ?? '–' },
    ...COUNTS.map((count) => ({
      key: count,
      header: t(`imports.${count}`),
      isNumeric: true,
      render: (row: ImportSummary) => {
        const rows = row[count];
        return rows === null ? '–' : wholeNumber(rows);
      },
    })),
  ];
}
