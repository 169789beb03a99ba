import { queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { Link } from '../../api/links';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type LinkType = Schemas['LinkTypeResponse'];

const FOUND = 20;

export const linkTypesQuery = queryOptions({
  queryKey: ['link-types'],
  queryFn: () => call(client.GET('/v1/link-types')),
});

export const linkQuery = (id: string) =>
  queryOptions({
    queryKey: ['links', 'one', id],
    queryFn: () => callVersioned(client.GET('/v1/links/{id}', { params: { path: { id } } })),
  });

export const recordsQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', 'to-link', q],
    queryFn: () => call(client.GET('/v1/search', { params: { query: { q, limit: FOUND } } })),
    enabled: q !== '',
  });

export function createLink(body: Schemas['CreateLinkRequest'], key: string): Promise<Link> {
  return call(client.POST('/v1/links', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function endLink({ body: { id }, etag }: Versioned<Link>, reason: string): Promise<unknown> {
  return call(
    client.POST('/v1/links/{id}/end', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { reason },
    }),
  );
}

export function removeLink({ body: { id }, etag }: Versioned<Link>, reason: string): Promise<unknown> {
  return call(
    client.POST('/v1/links/{id}/remove', {
      params: { path: { id }, header: ifMatch(etag) },
      body: { reason },
    }),
  );
}
