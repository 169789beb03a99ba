import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';
import type { ListSearch } from './listSearch';
import type { RowSearch } from './rowSearch';

type Schemas = components['schemas'];
export type Import = Schemas['ImportResponse'];
export type ImportSummary = Schemas['ImportSummaryResponse'];
export type ImportState = Schemas['ImportState'];
export type ImportRow = Schemas['ImportRowResponse'];
export type ImportKind = Schemas['ImportKindResponse'];
export type ImportOption = ImportKind['options'][number];
export type ReportedColumn = Import['report']['columns'][number];

/** How often the work of the service is looked at, in milliseconds. */
const LOOK_EVERY = 1000;
const ROWS_A_PAGE = 50;
const UNDER_WAY: ReadonlySet<ImportState> = new Set(['checking', 'applying', 'reversing']);

export function isUnderWay(state: ImportState): boolean {
  return UNDER_WAY.has(state);
}

export const importKindsQuery = queryOptions({
  queryKey: ['import-kinds'],
  queryFn: () => call(client.GET('/v1/import-kinds')),
});

export const importListQuery = ({ state, cursor }: ListSearch) =>
  queryOptions({
    queryKey: ['imports', 'list', state, cursor],
    queryFn: () =>
      call(
        client.GET('/v1/imports', {
          params: { query: { ...(state && { state }), ...(cursor && { cursor }) } },
        }),
      ),
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => callVersioned(client.GET('/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.body.state) ? LOOK_EVERY : false),
  });

export const importRowsQuery = (id: string, version: number, search: RowSearch) =>
  queryOptions({
    queryKey: ['imports', id, 'rows', version, search],
    queryFn: () =>
      call(
        client.GET('/v1/imports/{id}/rows', {
          params: { path: { id }, query: { ...search, limit: ROWS_A_PAGE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export interface Upload {
  file: File;
  kind: string;
  options: Record<string, string>;
}

export function sendFile({ file, kind, options }: Upload): Promise<Import> {
  return call(
    client.POST('/v1/imports', {
      body: { file: '', kind, options: JSON.stringify(options) },
      // The contract cannot type a file, so the parts are put together here.
      bodySerializer: (parts) => {
        const form = new FormData();
        form.set('kind', parts.kind ?? '');
        form.set('options', parts.options ?? '{}');
        form.set('file', file, file.name);
        return form;
      },
    }),
  );
}

/** What each column is used for: field by letters. */
export interface ColumnChoice {
  fieldByLetters: Record<string, string>;
  saveAs: string;
}

/** Says what the columns are, where that is needed, and has the rows checked. */
export async function checkRows(opened: Versioned<Import>, choice: ColumnChoice | null): Promise<Import> {
  const decided = choice === null ? opened : await decideColumns(opened, choice);
  return call(
    client.POST('/v1/imports/{id}/check', {
      params: { path: { id: opened.body.id }, header: ifMatch(decided.etag) },
    }),
  );
}

function decideColumns({ body: { id }, etag }: Versioned<Import>, { fieldByLetters, saveAs }: ColumnChoice) {
  const columns = Object.entries(fieldByLetters)
    .filter(([, field]) => field !== '')
    .map(([column, field]) => ({ column, field }));
  return callVersioned(
    client.PUT('/v1/imports/{id}/columns', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { columns, ...(saveAs.trim() !== '' && { saveAs: saveAs.trim() }) },
    }),
  );
}

export function applyRows(
  { body: { id }, etag }: Versioned<Import>,
  acceptRejected: boolean,
): Promise<Import> {
  return call(
    client.POST('/v1/imports/{id}/apply', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { acceptRejected },
    }),
  );
}

export function takeBack({ body: { id }, etag }: Versioned<Import>, reason: string): Promise<Import> {
  return call(
    client.POST('/v1/imports/{id}/reverse', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { reason },
    }),
  );
}

export function giveUp({ body: { id }, etag }: Versioned<Import>): Promise<Import> {
  return call(client.POST('/v1/imports/{id}/cancel', { params: { path: { id }, header: ifMatch(etag) } }));
}
