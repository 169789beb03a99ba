import { queryOptions } from '@tanstack/react-query';
import { call, client } from './client';
import type { components } from './schema';

export type Configuration = components['schemas']['ConfigurationResponse'];

/** The council's settings; they do not change while a page is open. */
export const configurationQuery = queryOptions({
  queryKey: ['configuration'],
  queryFn: () => call(client.GET('/v1/configuration')),
  staleTime: Number.POSITIVE_INFINITY,
});
