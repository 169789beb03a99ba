import { queryOptions } from '@tanstack/react-query';
import { call, client } from './client';

/** Themes are few: a reader keeps two levels in mind, not hundreds of words. */
const MOST = 200;

export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: () => call(client.GET('/v1/themes', { params: { query: { limit: MOST } } })),
});
