import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import { everyRow } from '../../api/everyRow';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type IndicatorSet = Schemas['IndicatorSetResponse'];
export type SetEntry = Schemas['SetEntryResponse'];
export type SetPatch = Schemas['IndicatorSetPatch'];

/** A set with the indicators it holds: what the form of its entries is about. */
export interface HeldSet {
  set: IndicatorSet;
  entries: readonly SetEntry[];
}

/** As many rows as one answer holds. */
const MOST = 200;

export const setListQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['indicator-sets', 'list', cursor],
    queryFn: () =>
      call(client.GET('/v1/indicator-sets', { params: { query: { ...(cursor && { cursor }) } } })),
    placeholderData: keepPreviousData,
  });

export const editionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['indicator-sets', 'editions', code],
    queryFn: () => call(client.GET('/v1/indicator-sets', { params: { query: { code, limit: MOST } } })),
  });

export const setQuery = (id: string) =>
  queryOptions({ queryKey: ['indicator-sets', id], queryFn: () => readSet(id) });

export const entriesQuery = (id: string) =>
  queryOptions({ queryKey: ['indicator-sets', id, 'entries'], queryFn: () => readEntries(id) });

/** A set as a form opens it: it is not read again under what is being typed. */
export const openedSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator-sets', id, 'opened'],
    queryFn: () => readHeldSet(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

function readSet(id: string): Promise<Versioned<IndicatorSet>> {
  return callVersioned(client.GET('/v1/indicator-sets/{id}', { params: { path: { id } } }));
}

/** The set is read last: its ETag then answers for the entries as well. */
export async function readHeldSet(id: string): Promise<Versioned<HeldSet>> {
  const entries = await readEntries(id);
  const { body: set, etag } = await readSet(id);
  return { body: { set, entries }, etag };
}

export function createSet(body: Schemas['CreateIndicatorSetRequest'], key: string): Promise<IndicatorSet> {
  return call(client.POST('/v1/indicator-sets', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeSet(id: string, etag: string | null, body: SetPatch): Promise<IndicatorSet> {
  return call(
    client.PATCH('/v1/indicator-sets/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function chooseEntries(
  id: string,
  etag: string | null,
  entries: Schemas['SetEntryRequest'][],
): Promise<IndicatorSet> {
  return call(
    client.PUT('/v1/indicator-sets/{id}/entries', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { entries },
    }),
  );
}

export function finaliseSet({ body: { id }, etag }: Versioned<IndicatorSet>): Promise<IndicatorSet> {
  return call(
    client.POST('/v1/indicator-sets/{id}/finalise', { params: { path: { id }, header: ifMatch(etag) } }),
  );
}

export function reviseSet(
  { body: { id }, etag }: Versioned<IndicatorSet>,
  validFrom: string,
  key: string,
): Promise<IndicatorSet> {
  return call(
    client.POST('/v1/indicator-sets/{id}/revise', {
      params: { path: { id }, header: { ...ifMatch(etag), 'Idempotency-Key': key } },
      body: { validFrom },
    }),
  );
}

export function retireSet(
  id: string,
  etag: string | null,
  body: Schemas['RetireIndicatorSetRequest'],
): Promise<IndicatorSet> {
  return call(
    client.POST('/v1/indicator-sets/{id}/retire', { params: { path: { id }, header: ifMatch(etag) }, body }),
  );
}

function readEntries(id: string): Promise<SetEntry[]> {
  return everyRow((cursor) =>
    call(
      client.GET('/v1/indicator-sets/{id}/entries', {
        params: { path: { id }, query: { limit: MOST, ...(cursor && { cursor }) } },
      }),
    ),
  );
}
