import { useEffect, useMemo, useState } from 'react';
import { STORY_PARTS } from '../../../model/items';
import { dismissalKey } from '../../../stories/dismissal';
import type { Story } from '../../../stories/story';
import type { findings } from '../../../stories/wording/findings';

type Check = typeof findings;

/** How much of a story is checked, in UTF-16 units, so that a pasted book doesn’t freeze the page: a convention. */
const MOST = 20_000;

const NOTHING: Check = () => [];

/**
 * The ids of the categories of wording that's found in a story and wasn't dismissed; undefined until
 * the check has loaded. If it can't be loaded, nothing is found.
 */
export function useCategories({ parts, dismissed }: Story): ReadonlySet<string> | undefined {
  const [check, setCheck] = useState<Check>();
  useEffect(() => {
    let wanted = true;
    void import('../../../stories/wording/findings')
      .then(({ findings }) => findings)
      .catch(() => NOTHING)
      .then((loaded) => wanted && setCheck(() => loaded));
    return () => {
      wanted = false;
    };
  }, []);
  // A story is another object after each key that's pressed, and its text is the same.
  const text = STORY_PARTS.map((part) => parts[part])
    .join('\n\n')
    .slice(0, MOST);
  const found = useMemo(() => check?.(text), [check, text]);
  return (
    found &&
    new Set(
      found.filter((each) => !dismissed.has(dismissalKey(each))).map(({ category }) => category),
    )
  );
}
