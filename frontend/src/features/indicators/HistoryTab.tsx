import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/history';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { useSearch } from '../../routing/RouterProvider';
import { HistoryEvents } from '../../ui/history/HistoryEvents';
import { indicatorAddress } from './indicatorAddress';
import type { IndicatorTabProps } from './indicatorTabProps';

/** Every change of the indicator, of its values typed one by one, and of its targets; for staff. */
export function HistoryTab({ indicator: { id } }: IndicatorTabProps) {
  return (
    <StaffPage>
      <History id={id} />
    </StaffPage>
  );
}

function History({ id }: { id: string }) {
  const { cursor } = useSearch();
  const { data, error, refetch } = useQuery(historyQuery('indicator', id, cursor));
  return (
    <HistoryEvents
      events={data?.items}
      problem={error === null ? null : Problem.of(error)}
      onTryAgain={() => void refetch()}
      older={data?.next ?? null}
      address={indicatorAddress(id, 'history', {})}
    />
  );
}
