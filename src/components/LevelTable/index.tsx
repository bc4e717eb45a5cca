import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Level } from '../../model/items';
import PhraseText from '../PhraseText';
import titles from '../shared-styles/title.module.css';
import tools from '../shared-styles/tools.module.css';
import WholeTable from '../WholeTable';
import styles from './styles.module.css';

interface Props {
  id: string;
  levels: Level[];
  /** The whole table. */
  children: ReactNode;
}

/**
 * Lets readers choose a level, and shows that level of the table as a card. Without scripts and in
 * print, it's the whole table.
 */
export default function LevelTable({ id, levels, children }: Props): ReactNode {
  const legend = useId();
  const [name, choose] = useState('');
  const chosen = levels.find((level) => level.name === name);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  // Readers may have chosen before the scripts loaded.
  useLayoutEffect(
    () => choose(fieldset.current?.querySelector<HTMLInputElement>('input:checked')?.value ?? ''),
    [],
  );

  return (
    <section className={styles.levels} data-levels={id} aria-labelledby={legend}>
      <fieldset className={styles.choice} ref={fieldset}>
        <legend className={titles.title} id={legend}>
          Which level are you interviewing for?
        </legend>
        <div className={tools.buttons}>
          {levels.map((level) => (
            <label key={level.name} className={styles.option}>
              <input
                type="radio"
                name={legend}
                value={level.name}
                autoComplete="off"
                checked={level === chosen}
                onChange={() => choose(level.name)}
              />
              <span>{level.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="sr-only" role="status">
        {chosen && `The details for ${chosen.name} are shown below.`}
      </p>
      {chosen && <LevelCard level={chosen} />}
      <WholeTable summary="Show the whole table" className={styles.all}>
        {children}
      </WholeTable>
    </section>
  );
}

/** One level: a short paragraph for each column of the table. */
function LevelCard({ level: { name, facts } }: { level: Level }): ReactNode {
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <p className={titles.title}>{name}</p>
      <dl className={styles.facts}>
        {facts.map(({ column, text }) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>
              <PhraseText words={text} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
