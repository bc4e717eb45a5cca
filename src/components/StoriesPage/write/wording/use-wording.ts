import { startTransition, useEffect, useMemo, useState } from 'react';
import { STORY_PARTS, type StoryPartName } from '../../../../model/items';
import type * as Looking from './look';

type Texts = Readonly<Record<StoryPartName, string>>;
type Look = typeof Looking;

/** What's remarked in each part. */
export interface Wording {
  /** Until the check has loaded, it's `loading`; `missing` if it can't be loaded. */
  state: 'loading' | 'missing' | 'ready';
  remarks: Readonly<Record<StoryPartName, readonly Looking.Remark[]>>;
  /** The parts of which only the beginning is looked at. */
  cut: ReadonlySet<StoryPartName>;
  /** What to say about those. */
  cutWords: string;
  /** What to say if there are no remarks. */
  none: string;
}

/** How long the reader has to pause before the text is looked at, in milliseconds. */
const PAUSE = 300;

let loaded: Look | undefined;

/** What to remark in the parts of a story, a moment after the reader paused. The check loads on demand. */
export function useWording(parts: Texts): Wording {
  const [looking, setLooking] = useState<Look | 'missing' | undefined>(loaded);
  const [paused, setPaused] = useState(parts);
  useEffect(() => {
    let wanted = true;
    import('./look').then(
      (look) => {
        loaded = look;
        if (wanted) setLooking(look);
      },
      () => wanted && setLooking('missing'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setPaused(parts)), PAUSE);
    return () => clearTimeout(timer);
  }, [parts]);
  return useMemo(() => {
    const look = looking === 'missing' ? undefined : looking;
    const of = (part: StoryPartName): readonly Looking.Remark[] =>
      look?.look(paused[part].replace(/\r\n?/g, '\n')) ?? [];
    return {
      state: looking === undefined ? 'loading' : look ? 'ready' : 'missing',
      remarks: {
        Situation: of('Situation'),
        Task: of('Task'),
        Action: of('Action'),
        Result: of('Result'),
        Takeaway: of('Takeaway'),
      },
      cut: new Set(STORY_PARTS.filter((part) => look?.isCut(paused[part]))),
      cutWords: look?.CUT ?? '',
      none: look?.NO_FINDINGS ?? '',
    };
  }, [looking, paused]);
}
