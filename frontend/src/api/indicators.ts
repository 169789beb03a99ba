import { queryOptions } from '@tanstack/react-query';
import { call, client } from './client';
import { everyRow } from './everyRow';

/** As many rows as one answer holds. */
const MOST = 200;

export const indicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicators', id],
    queryFn: () => call(client.GET('/v1/indicators/{id}', { params: { path: { id } } })),
  });

/** Every indicator that can be put into a set or follow another. */
export const everyIndicatorQuery = queryOptions({
  queryKey: ['indicators', 'every'],
  queryFn: () =>
    everyRow((cursor) =>
      call(client.GET('/v1/indicators', { params: { query: { limit: MOST, ...(cursor && { cursor }) } } })),
    ),
});
