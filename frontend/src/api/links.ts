import { queryOptions } from '@tanstack/react-query';
import { call, client } from './client';
import type { components } from './schema';

export type Link = components['schemas']['LinkResponse'];

/** The links of a record on a page; more would need a page of their own, which every list of them leads to. */
const MANY = 200;

/** The links of a record, on whichever side it stands: what every record's page shows, and where they are kept. */
export const linksOfQuery = (recordId: string) =>
  queryOptions({
    queryKey: ['links', recordId],
    queryFn: () => call(client.GET('/v1/links', { params: { query: { recordId, limit: MANY } } })),
  });
