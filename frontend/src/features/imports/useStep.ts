import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../../api/problem';

/** One step of an import. Done or refused, the import is then read again: it is the service that knows its state. */
export function useStep<Choice>(take: (choice: Choice) => Promise<unknown>) {
  const queries = useQueryClient();
  const step = useMutation({
    mutationFn: take,
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  return {
    take: (choice: Choice) => {
      if (!step.isPending) step.mutate(choice);
    },
    isBusy: step.isPending,
    problem: step.error === null ? null : Problem.of(step.error),
  };
}
