import { useRef, useState, type ReactNode } from 'react';
import type { PracticeEntry, PracticeOverview } from '../../../authoring/practice-data';
import { browserRecord } from '../../../practice/browser-record';
import { resetReviews } from '../../../practice/whole-record';
import Confirm from './Confirm';
import styles from './styles.module.css';

interface Props {
  overview: PracticeOverview;
  entries: readonly PracticeEntry[];
}

/** Begins the answers of a deck, a guide or all anew; ticks and drafts stay. */
export default function Reset({ overview: { guides, decks }, entries }: Props): ReactNode {
  const field = useRef<HTMLSelectElement>(null);
  const [what, setWhat] = useState('all');
  const [done, setDone] = useState<{ said: string; undo?: () => void }>({ said: '' });

  const [part, place = ''] = what.split(' ');
  const chosen = entries.filter(({ deck }) => part === 'all' || (part === 'guide' ? decks[deck]?.guide === Number(place) : deck === Number(place)));
  const name = part === 'guide' ? `the guide “${guides[Number(place)]?.title}”` : part === 'deck' ? `“${decks[Number(place)]?.title}”` : 'all guides';

  const reset = (): void => {
    const undo = resetReviews(browserRecord().store, chosen.map(({ item }) => item));
    setDone({ said: `The answers of ${name} begin anew.`, undo });
  };

  return (
    <div className={styles.reset}>
      <label className={styles.field}>
        <span>Begin anew with</span>
        <select ref={field} value={what} onChange={({ target }) => setWhat(target.value)} autoComplete="off">
          <option value="all">Everything</option>
          {guides.map(({ title }, at) => (
            <optgroup key={title} label={title}>
              <option value={`guide ${at}`}>All of this guide</option>
              {decks.map((deck, of) => deck.guide === at && <option key={deck.id} value={`deck ${of}`}>{deck.title}</option>)}
            </optgroup>
          ))}
        </select>
      </label>
      <div className={styles.tools}>
        <Confirm label="Reset" question={`Reset the answers of ${name}?`} action="Reset" onConfirm={reset}>
          <p>All its cards, questions and exercises count as not answered yet. Ticks and drafts stay. You can undo this until you leave the page.</p>
        </Confirm>
        {done.undo && (
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              done.undo?.();
              setDone({ said: 'The reset is undone.' });
              field.current?.focus();
            }}
          >
            Undo the reset
          </button>
        )}
        <p className={styles.said} role="status">{done.said}</p>
      </div>
    </div>
  );
}
