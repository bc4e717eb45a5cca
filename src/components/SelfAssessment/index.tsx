import { type ReactNode, useId, useState } from 'react';
import type { Checklist } from '../../model/items';
import { useTicks } from '../../practice/use-ticks';
import CopyButton from '../CopyButton';
import PhraseText from '../PhraseText';
import SavedHereNote from '../SavedHereNote';
import choice from '../shared-styles/choice.module.css';
import note from '../shared-styles/note.module.css';
import titles from '../shared-styles/title.module.css';
import tools from '../shared-styles/tools.module.css';
import TickBox from '../TickBox';
import WorkOn from '../YourThree/WorkOn';
import { checklistToMarkdown } from './markdown';
import styles from './styles.module.css';

/**
 * A checklist. The check marks are saved in this browser, and shown in other tabs, until the reader
 * clears them. Without scripts and in print, it's the same list with boxes to check.
 */
export default function SelfAssessment({ checklist }: { checklist: Checklist }): ReactNode {
  const { items, theme } = checklist;
  const { ticked, tick, state } = useTicks(items);
  const [cleared, setCleared] = useState<string[]>([]);
  const progress = useId();
  const left = items
    .filter((_, at) => !ticked[at])
    .map(({ label, ...item }) => ({ ...item, words: label, ...(theme && { theme }) }));
  const count = ticked.filter(Boolean).length;

  const clear = (): void => {
    const ids = items.filter((_, at) => ticked[at]).map(({ id }) => id);
    if (ids.length === 0) return;
    ids.forEach((id) => tick(id, false));
    setCleared(ids);
  };
  const undo = (): void => {
    cleared.forEach((id) => tick(id, true));
    setCleared([]);
  };

  return (
    <fieldset className={styles.checklist} data-checklist={checklist.id}>
      <legend className={titles.legend}>{checklist.title}</legend>
      <ul className={styles.items}>
        {items.map(({ id, label }, at) => (
          <li key={id}>
            <label className={choice.lined}>
              <TickBox
                checked={ticked[at] ?? false}
                onTick={(checked) => {
                  setCleared([]);
                  tick(id, checked);
                }}
              />
              <span>
                <PhraseText words={label} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p className={styles.progress}>
          <span className="once-hydrated" id={progress}>
            {count} of {items.length} checked
          </span>
          <progress max={items.length} value={count} aria-labelledby={progress} />
        </p>
        <SavedHereNote
          what="your check marks"
          kept="Your check marks are saved in this browser and nowhere else."
          state={state}
        />
        <details className={styles.next}>
          <summary>Your three to work on</summary>
          {left.length > 0 ? (
            <>
              <p className={note.note}>The first points you haven’t checked yet.</p>
              <WorkOn points={left} />
            </>
          ) : (
            <p className={note.note}>Every point is checked. You’re ready to say it out loud.</p>
          )}
        </details>
        <div className={tools.compact}>
          <CopyButton
            label="Copy the list"
            name="The list with your check marks"
            text={() => checklistToMarkdown(checklist, ticked)}
          />
          {cleared.length > 0 ? (
            <button type="button" className="button-plain" onClick={undo}>
              Undo
            </button>
          ) : (
            <button
              type="button"
              className="button-plain"
              aria-disabled={count === 0}
              onClick={clear}
            >
              Uncheck all
            </button>
          )}
          <p className={note.status} role="status">
            {cleared.length > 0 &&
              (cleared.length === 1 ? 'One item unchecked.' : `${cleared.length} items unchecked.`)}
          </p>
        </div>
      </div>
    </fieldset>
  );
}
