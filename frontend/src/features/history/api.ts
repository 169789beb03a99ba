import { infiniteQueryOptions } from '@tanstack/react-query';
import { call, client } from '../../api/client';
import type { components } from '../../api/schema';

export type AuditEvent = components['schemas']['AuditEventResponse'];

export const historyQuery = (resourceKind: string, resourceId: string) =>
  infiniteQueryOptions({
    queryKey: ['audit-events', resourceKind, resourceId],
    queryFn: ({ pageParam }) =>
      call(
        client.GET('/v1/audit-events', {
          params: { query: { resourceKind, resourceId, ...(pageParam !== '' && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
