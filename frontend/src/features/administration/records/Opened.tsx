import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../../../api/problem';
import { Loading } from '../../../ui/Loading';
import { ProblemNotice } from '../../../ui/ProblemNotice';

interface Props<Body> {
  query: UseQueryResult<Body>;
  children: (body: Body) => ReactNode;
}

/** What was asked for, once it is there. */
export function Opened<Body>({ query: { data, error, refetch }, children }: Props<Body>) {
  if (data !== undefined) return children(data);
  if (error === null) return <Loading />;
  return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => void refetch()} />;
}
