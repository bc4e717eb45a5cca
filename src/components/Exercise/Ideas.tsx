import type { ReactNode } from 'react';
import type { ChecklistItem } from '../../model/items';
import PhraseText from '../PhraseText';
import choice from '../shared-styles/choice.module.css';
import TickBox from '../TickBox';
import styles from './styles.module.css';

interface Props {
  items: ChecklistItem[];
  /** Whether each item is checked, in the order of `items`. */
  ticked: boolean[];
  onTick(id: string, checked: boolean): void;
  /** What to add to the note about saving. */
  children?: ReactNode;
}

/** The ideas that a good answer includes, to be checked off one by one. */
export default function Ideas({ items, ticked, onTick, children }: Props): ReactNode {
  return (
    <fieldset className={styles.rubric}>
      <legend className={styles.legend}>Which of these did your answer include?</legend>
      {items.map(({ id, label }, at) => (
        <label key={id} className={choice.lined}>
          <TickBox checked={ticked[at] ?? false} onTick={(checked) => onTick(id, checked)} />
          <span>
            <PhraseText words={label} />
          </span>
        </label>
      ))}
      <p className={styles.note}>
        Judge each idea on its own. That reduces overconfidence (
        <a href="https://doi.org/10.1080/17470218.2010.502239">Dunlosky et al., 2011</a>).
        {children}
      </p>
    </fieldset>
  );
}
