import type { ReactNode } from 'react';
import type { ChecklistItem } from '../../authoring/items';
import { useTicks } from '../../practice/use-ticks';
import Ideas from './Ideas';

/** The ideas that a good answer holds, with ticks that are kept. */
export default function Rubric({ items }: { items: ChecklistItem[] }): ReactNode {
  const { ticked, tick, lasts } = useTicks(items);
  return (
    <Ideas items={items} ticked={ticked} onTick={tick}>
      <span role="status">
        {!lasts && ' This browser does not let the site store anything: your ticks will not last beyond this visit.'}
      </span>
    </Ideas>
  );
}
