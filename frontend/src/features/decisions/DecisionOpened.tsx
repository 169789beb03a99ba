import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { StaffPage } from '../../auth/RoleGate';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Decision, readDecision } from './api';
import { MINUTE_KEEPERS } from './roles';

interface Props {
  decisionId: string;
  title: string;
  children: (decision: Versioned<Decision>) => ReactNode;
}

/** A page on which those who keep the minutes do something with one decision. */
export function DecisionOpened(props: Props) {
  return (
    <StaffPage roles={MINUTE_KEEPERS}>
      <Opened {...props} />
    </StaffPage>
  );
}

function Opened({ decisionId, title, children }: Props) {
  const { data, error } = useQuery({
    queryKey: ['decisions', decisionId, 'opened'],
    queryFn: () => readDecision(decisionId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (error !== null) return <ProblemNotice problem={Problem.of(error)} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <PageHeading title={title} caption={`${data.body.minuteNumber}: ${data.body.item.title}`} />
      {children(data)}
    </>
  );
}
