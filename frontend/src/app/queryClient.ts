import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem';

const MOST_RETRIES = 2;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // What the service refused it will refuse again; only a lost connection is worth another try.
        retry: (failures, error) => failures < MOST_RETRIES && Problem.of(error).isNoConnection,
      },
    },
  });
}
