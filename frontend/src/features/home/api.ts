import { queryOptions } from '@tanstack/react-query';
import { call, client } from '../../api/client';
import type { components } from '../../api/schema';
import { hasAnyRole, type CurrentUser } from '../../auth/currentUser';
import type { Role } from '../../auth/roles';

export type IndicatorSummary = components['schemas']['IndicatorSummaryResponse'];
type TargetStatus = components['schemas']['TargetStatus'];

/** How many of a list the home page shows before it leads to the list itself. */
const A_FEW = 6;

export const indicatorsQuery = (targetStatus?: TargetStatus) =>
  queryOptions({
    queryKey: ['indicators', 'home', targetStatus],
    queryFn: () =>
      call(
        client.GET('/v1/indicators', {
          params: {
            query: { limit: A_FEW, count: true, status: 'active', ...(targetStatus && { targetStatus }) },
          },
        }),
      ),
  });

const CONCERNS: readonly { status: 'red' | 'missing'; roles: readonly Role[] }[] = [
  {
    status: 'red',
    roles: [
      'performance-officer',
      'service-director',
      'partnership-officer',
      'councillor',
      'approver',
      'viewer',
    ],
  },
  { status: 'missing', roles: ['data-provider', 'performance-officer', 'administrator'] },
];

/** The states of indicators that somebody of these roles has to do something about. */
export function concernsOf(user: CurrentUser): ('red' | 'missing')[] {
  return CONCERNS.filter(({ roles }) => hasAnyRole(user, roles)).map(({ status }) => status);
}
