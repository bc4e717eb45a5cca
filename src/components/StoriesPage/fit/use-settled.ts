import { useEffect, useState } from 'react';

/** How long words must stay the same before they're said, in milliseconds: a convention. */
const SETTLED_AFTER = 1000;

/** Words for a status message, once they no longer change: arrow keys go through answers fast. */
export function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}
