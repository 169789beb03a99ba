import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, client } from './client';

export const historyQuery = (resourceKind: string, resourceId: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['audit-events', resourceKind, resourceId, cursor],
    queryFn: () =>
      call(
        client.GET('/v1/audit-events', {
          params: { query: { resourceKind, resourceId, ...(cursor !== undefined && { cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
