import { useEffect, useState } from 'react';
import { STORY_PARTS } from '../../../model/items';
import type { Story } from '../../../stories/story';
import type { look } from '../write/wording/look';

type Look = typeof look;

const NOTHING: Look = () => [];

/**
 * The ids of the categories of wording that's remarked in a story and wasn't dismissed; undefined
 * until the check has loaded. If it can't be loaded, there are none.
 */
export function useCategories({ parts, dismissed }: Story): ReadonlySet<string> | undefined {
  const [looking, setLooking] = useState<Look>();
  useEffect(() => {
    let wanted = true;
    void import('../write/wording/look')
      .then(({ look }) => look)
      .catch(() => NOTHING)
      .then((loaded) => wanted && setLooking(() => loaded));
    return () => {
      wanted = false;
    };
  }, []);
  return (
    looking &&
    new Set(
      STORY_PARTS.flatMap((part) => looking(parts[part].replace(/\r\n?/g, '\n')))
        .filter(({ dismissal }) => !dismissed.has(dismissal))
        .map(({ category }) => category),
    )
  );
}
