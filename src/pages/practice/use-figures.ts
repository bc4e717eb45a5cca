import { startTransition, useEffect, useState } from 'react';
import { browserRecord } from '../../practice/record/browser-record';
import type { Day } from '../../practice/schedule/days';
import type { Desk } from '../../practice/schedule/desk';
import { figuresOf, NO_FIGURES, type Figures } from '../../practice/record/figures';

/** The figures of the whole record, counted anew after each change, as given by `version`, while they are `wanted`. */
export function useFigures({ entryOf }: Desk, today: Day, version: number, wanted: boolean): Figures {
  const [figures, setFigures] = useState(NO_FIGURES);
  useEffect(() => {
    let going = wanted;
    const isOnSite = (id: string): boolean => entryOf(id) !== undefined;
    if (wanted) void figuresOf(browserRecord().store, isOnSite, today, () => going).then((counted) => counted && startTransition(() => setFigures(counted)));
    return () => {
      going = false;
    };
  }, [entryOf, today, version, wanted]);
  return figures;
}
