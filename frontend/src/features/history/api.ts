import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, client } from '../../api/client';
import type { components } from '../../api/schema';
import { dayAfter, instantOf } from '../../lib/dates';

export type AuditEvent = components['schemas']['AuditEventResponse'];

/** What of the whole trail is asked for. */
export interface TrailSearch {
  resourceKind?: string;
  action?: string;
  actor?: string;
  /** The first and the last day, in the council's time. */
  from?: string;
  to?: string;
}

export const trailQuery = (search: TrailSearch, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['audit-events', 'trail', search, cursor],
    queryFn: () =>
      call(
        client.GET('/v1/audit-events', {
          params: { query: { ...questionOf(search), ...(cursor !== undefined && { cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The question in the words of the service: moments instead of days, the last day included. */
export function questionOf({ from, to, ...words }: TrailSearch): Record<string, string> {
  return {
    ...words,
    ...(from !== undefined && { from: beginningOf(from) }),
    ...(to !== undefined && { to: beginningOf(dayAfter(to)) }),
  };
}

function beginningOf(day: string): string {
  return instantOf(day, '00:00') ?? day;
}
