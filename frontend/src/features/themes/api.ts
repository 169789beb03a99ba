import { queryOptions } from '@tanstack/react-query';
import { call, callVersioned, client, ifMatch, type Versioned } from '../../api/client';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Theme = Schemas['ThemeResponse'];

/** A theme as its form opens it: it is not read again under what is being typed. */
export const themeQuery = (id: string) =>
  queryOptions({
    queryKey: ['themes', id],
    queryFn: () => readTheme(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export function readTheme(id: string): Promise<Versioned<Theme>> {
  return callVersioned(client.GET('/v1/themes/{id}', { params: { path: { id } } }));
}

export function addTheme(body: Schemas['ThemeRequest'], key: string): Promise<Theme> {
  return call(client.POST('/v1/themes', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeTheme(
  { body: { id }, etag }: Versioned<Theme>,
  body: Schemas['ThemePatch'],
): Promise<Theme> {
  return call(
    client.PATCH('/v1/themes/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body,
    }),
  );
}

export function removeTheme({ body: { id }, etag }: Versioned<Theme>): Promise<unknown> {
  return call(client.DELETE('/v1/themes/{id}', { params: { path: { id }, header: ifMatch(etag) } }));
}
