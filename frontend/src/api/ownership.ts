import { queryOptions } from '@tanstack/react-query';
import { call, client } from './client';

/** The choices of one field; more would need a search of their own. */
const CHOICES = 200;

/** The organisations that records can belong to. */
export const ownersQuery = queryOptions({
  queryKey: ['organisations', 'owners'],
  queryFn: () => call(client.GET('/v1/organisations', { params: { query: { limit: CHOICES } } })),
});
