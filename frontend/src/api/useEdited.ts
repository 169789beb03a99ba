import { useState } from 'react';
import type { Versioned } from './client';
import { Problem } from './problem';

interface Edited<Body> {
  /** The record as it is now, as far as is known. */
  latest: Versioned<Body>;
  /** Whether somebody else changed the record since it was opened. */
  isOvertaken: boolean;
  /** Sends a change under the newest ETag; a refusal because somebody was faster brings their state. */
  change: <Result>(send: (etag: string | null) => Promise<Result>) => Promise<Result>;
}

const STALE = 412;

/** A record that is being changed, and what others make of it meanwhile. */
export function useEdited<Body>(opened: Versioned<Body>, read: () => Promise<Versioned<Body>>): Edited<Body> {
  const [latest, setLatest] = useState(opened);
  return {
    latest,
    isOvertaken: latest !== opened,
    change: async (send) => {
      try {
        return await send(latest.etag);
      } catch (error) {
        if (Problem.of(error).status === STALE) setLatest(await read());
        throw error;
      }
    },
  };
}
