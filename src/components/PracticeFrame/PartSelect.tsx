import type { ReactNode, Ref } from 'react';
import type { PracticeOverview } from '../../model/practice-data';
import { guideSlug } from '../../practice/guide-slug';
import styles from './styles.module.css';

/**
 * What to practice: a guide (the end of its path), a deck (its id), or, if both are missing,
 * everything.
 */
export interface Part {
  guide?: string;
  deck?: string;
}

interface Props {
  ref?: Ref<HTMLSelectElement>;
  label: string;
  overview: PracticeOverview;
  value: Part;
  onPick(part: Part): void;
}

/** Lets readers choose a guide or a deck. */
export default function PartSelect({
  ref,
  label,
  overview: { guides, decks },
  value: { guide, deck },
  onPick,
}: Props): ReactNode {
  const pick = (value: string): void => {
    const [part = '', name = ''] = value.split(' ');
    onPick(part ? { [part]: name } : {});
  };
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        ref={ref}
        value={deck ? `deck ${deck}` : guide ? `guide ${guide}` : ''}
        autoComplete="off"
        onChange={({ target }) => pick(target.value)}
      >
        <option value="">Everything</option>
        {guides.map((of, at) => {
          const own = decks.filter((each) => each.guide === at);
          return (
            own.length > 0 && (
              <optgroup key={of.path} label={of.title}>
                <option value={`guide ${guideSlug(of)}`}>All of “{of.title}”</option>
                {own.map(({ id, title }) => (
                  <option key={id} value={`deck ${id}`}>
                    {title}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}
