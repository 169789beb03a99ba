import { useEffect, useState } from 'react';

/** How long a person must have paused, in milliseconds, before what they typed is looked at. */
const PAUSE = 500;

/** What was typed, once the typing pauses. */
export function useSettled<Typed>(typed: Typed): Typed {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
