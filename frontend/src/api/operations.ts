import { queryOptions } from '@tanstack/react-query';
import { call, client } from './client';

/** Imports that wait for somebody to go on with them, by the state they wait in. */
export const WAITING_IMPORTS = ['inspected', 'checked', 'failed'] as const;

/** How jobs, events, mail and imports stand; for administrators. */
export const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: () => call(client.GET('/v1/operations')),
});

/** How many imports stand in a state. */
export const importCountQuery = (state: (typeof WAITING_IMPORTS)[number]) =>
  queryOptions({
    queryKey: ['imports', 'count', state],
    queryFn: async () => {
      const found = await call(
        client.GET('/v1/imports', { params: { query: { state, limit: 1, count: true } } }),
      );
      return found.total ?? 0;
    },
  });
