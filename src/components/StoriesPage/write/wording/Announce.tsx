import { type ReactNode, useEffect, useRef, useState } from 'react';
import { STORY_PARTS } from '../../../../model/items';
import type { Story } from '../../../../stories/story';
import type { Wording } from './use-wording';
import { phrasesIn } from './words';

/** How long after a change it’s said, in milliseconds, so that nobody is interrupted while typing. */
const PAUSE = 1200;

/** Says once, politely, in which part there are more or fewer phrases to look at than before. */
export default function Announce({
  wording: { state, remarks },
  dismissed,
}: {
  wording: Wording;
  dismissed: Story['dismissed'];
}): ReactNode {
  const [said, setSaid] = useState('');
  const before = useRef<string[]>(undefined);
  useEffect(() => {
    if (state !== 'ready') return undefined;
    const now = STORY_PARTS.map((part) =>
      phrasesIn(remarks[part].filter((each) => !dismissed.has(each.dismissal)).length, part),
    );
    before.current ??= now;
    const timer = setTimeout(() => {
      const changed = now.filter((words, at) => words !== before.current?.[at]);
      before.current = now;
      if (changed.length > 0) setSaid(`${changed.join('. ')}.`);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [state, remarks, dismissed]);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}
