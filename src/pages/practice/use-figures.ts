import { startTransition, useEffect, useState } from 'react';
import { browserRecord } from '../../practice/record/browser-record';
import type { Day } from '../../practice/schedule/days';
import type { Desk } from '../../practice/schedule/desk';
import { type Figures, figuresOf } from '../../practice/schedule/figures';

/**
 * The figures of the whole record, counted anew after each change, as given by `version`, while they are `wanted`;
 * undefined until they are counted for the first time.
 */
export function useFigures(
  { entryOf }: Desk,
  today: Day,
  version: number,
  wanted: boolean,
): Figures | undefined {
  const [figures, setFigures] = useState<Figures>();
  useEffect(() => {
    let going = wanted;
    const isOnSite = (id: string): boolean => entryOf(id) !== undefined;
    if (wanted)
      void figuresOf(browserRecord().store, isOnSite, today, () => going).then(
        (counted) => counted && startTransition(() => setFigures(counted)),
      );
    return () => {
      going = false;
    };
  }, [entryOf, today, version, wanted]);
  return figures;
}
