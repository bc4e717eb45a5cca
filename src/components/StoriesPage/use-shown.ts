import { useEffect } from 'react';
import { forgetServed } from '../PracticeFrame/WithoutRecord';

/** Call this with whether the page shows the reader's data, so that nothing stays as it was served. */
export function useShown(complete: boolean): void {
  useEffect(() => {
    if (complete) forgetServed();
  }, [complete]);
}
