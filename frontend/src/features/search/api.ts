import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, client } from '../../api/client';
import type { components } from '../../api/schema';

export type SearchGroup = components['schemas']['SearchResponse']['groups'][number];
export type SearchHit = SearchGroup['items'][number];

/** How many results of one kind are shown, when all of them are asked for. */
const ONE_KIND_LIMIT = 50;

export const searchQuery = (q: string, kind: string | undefined) =>
  queryOptions({
    queryKey: ['search', q, kind],
    queryFn: () =>
      call(
        client.GET('/v1/search', { params: { query: { q, ...(kind && { kind, limit: ONE_KIND_LIMIT }) } } }),
      ),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
