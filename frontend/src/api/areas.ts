import { queryOptions } from '@tanstack/react-query';
import { call, client } from './client';

/** The areas of one borough, its wards among them. */
const CHOICES = 200;

export const areaQuery = (code: string) =>
  queryOptions({
    queryKey: ['areas', code],
    queryFn: () => call(client.GET('/v1/areas', { params: { query: { code } } })),
  });

/** The wards of an authority, those that have gone included: values of earlier years are theirs. */
export const wardsQuery = (authorityCode: string) =>
  queryOptions({
    queryKey: ['areas', 'wards', authorityCode],
    queryFn: () =>
      call(
        client.GET('/v1/areas', {
          params: { query: { kind: 'ward', parent: authorityCode, limit: CHOICES } },
        }),
      ),
  });
