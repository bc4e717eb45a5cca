import { useEffect, useState } from 'react';

/** Milliseconds since `startedAt`, a time of `performance.now()`, five times a second; 0 without it. */
export function useElapsed(startedAt: number | undefined): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === undefined) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 200);
    return () => clearInterval(timer);
  }, [startedAt]);
  return startedAt === undefined ? 0 : Math.max(0, now - startedAt);
}
