import type { ReactNode } from 'react';
import type { ChecklistItem } from '../../authoring/items';
import { useTicks } from '../../practice/use-ticks';
import Phrase from '../Phrase';
import TickBox from '../TickBox';
import styles from './styles.module.css';

/** The ideas that a good answer holds, to be ticked one by one. */
export default function Rubric({ items }: { items: ChecklistItem[] }): ReactNode {
  const { ticked, tick, lasts } = useTicks(items);
  return (
    <fieldset className={styles.rubric}>
      <legend className={styles.legend}>Which of these did your answer have?</legend>
      {items.map(({ id, label }, at) => (
        <label key={id} className={styles.item}>
          <TickBox checked={ticked[at] ?? false} onTick={(checked) => tick(id, checked)} />
          <span><Phrase words={label} /></span>
        </label>
      ))}
      <p className={styles.note}>
        Judge each idea by itself. That lowers overconfidence (
        <a href="https://doi.org/10.1080/17470218.2010.502239">Dunlosky et al., 2011</a>).
        <span role="status">
          {!lasts && ' This browser does not let the site store anything: your ticks will not last beyond this visit.'}
        </span>
      </p>
    </fieldset>
  );
}
