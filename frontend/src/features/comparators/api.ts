import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type ComparatorGroup = Schemas['ComparatorGroupResponse'];
export type GroupRequest = Schemas['ComparatorGroupRequest'];
export type GroupKind = Schemas['GroupKind'];

export const groupListQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['comparator-groups', 'list', cursor],
    queryFn: () =>
      call(client.GET('/v1/comparator-groups', { params: { query: { ...(cursor && { cursor }) } } })),
    placeholderData: keepPreviousData,
  });

export const groupQuery = (id: string) =>
  queryOptions({ queryKey: ['comparator-groups', id], queryFn: () => readGroup(id) });

/** A group as its form opens it: it is not read again under what is being typed. */
export const openedGroupQuery = (id: string) =>
  queryOptions({
    queryKey: ['comparator-groups', id, 'opened'],
    queryFn: () => readGroup(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export function readGroup(id: string): Promise<Versioned<ComparatorGroup>> {
  return callVersioned(client.GET('/v1/comparator-groups/{id}', { params: { path: { id } } }));
}

export function createGroup(body: GroupRequest, key: string): Promise<ComparatorGroup> {
  return call(client.POST('/v1/comparator-groups', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeGroup(
  { body: { id }, etag }: Versioned<ComparatorGroup>,
  body: GroupRequest,
): Promise<ComparatorGroup> {
  return call(
    client.PATCH('/v1/comparator-groups/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function removeGroup({ body: { id }, etag }: Versioned<ComparatorGroup>): Promise<unknown> {
  return call(
    client.DELETE('/v1/comparator-groups/{id}', { params: { path: { id }, header: ifMatch(etag) } }),
  );
}
