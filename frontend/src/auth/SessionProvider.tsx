import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { authoriseWith } from '../api/client';
import { Loading } from '../ui/Loading';
import type { Session, SessionState } from './session';

const SessionContext = createContext<Session | null>(null);

interface Props {
  open: () => Session;
  /** Called after signing in with the address the person was at when they chose to. */
  onSignedIn: (returnAddress: string) => void;
  children: ReactNode;
}

/** Makes the sign-in known to the page and to the API client. */
export function SessionProvider({ open, onSignedIn, children }: Props) {
  const [session] = useState(() => {
    const opened = open();
    authoriseWith(opened.accessToken);
    return opened;
  });
  const queries = useQueryClient();
  const state = useSyncExternalStore(session.subscribe, session.current);

  useEffect(() => {
    const start = async () => {
      const returnAddress = await session.start();
      if (returnAddress !== null) onSignedIn(returnAddress);
    };
    void start();
  }, [session, onSignedIn]);

  // What the public may read and what this person could read are different answers to the same questions.
  const hasRunOut = state.is === 'signed-out' && state.hasRunOut;
  useEffect(() => {
    if (hasRunOut) void queries.invalidateQueries();
  }, [hasRunOut, queries]);

  return <SessionContext value={session}>{state.is === 'starting' ? <Loading /> : children}</SessionContext>;
}

export function useSession(): { session: Session; state: SessionState } {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no SessionProvider around this component.');
  return { session, state: useSyncExternalStore(session.subscribe, session.current) };
}
