import type { ReactNode } from 'react';
import { useStorageState } from '../../practice/use-reviews';
import { whyNotSaved } from '../why-not-saved';

/** Says at the bottom of the window, where it moves nothing, that stories aren't saved, if they aren't. */
export default function NotSaved(): ReactNode {
  const state = useStorageState();
  return (
    <div role="status" className={state === 'saved' ? undefined : 'notice-bar'}>
      {state !== 'saved' && <p>{whyNotSaved(state, 'your stories')}</p>}
    </div>
  );
}
