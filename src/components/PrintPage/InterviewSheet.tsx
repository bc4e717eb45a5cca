import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { PracticeData, SheetData } from '../../model/practice-data';
import { cardsForSheet } from '../../practice/print/sheet-cards';
import PhraseText from '../PhraseText';
import StoryLines, { type KeyWords } from './StoryLines';
import styles from './sheet.module.css';

interface Props {
  data: PracticeData;
  quoted: SheetData;
  /** When the reader missed each item, by its id; nobody has missed any if there's none. */
  missed?: ReadonlyMap<string, number>;
  /** The reader's own key words; empty lines to write on if there are none. */
  keyWords?: KeyWords;
}

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * One page for the minutes before the interview, on A4 or Letter: the five parts with lines for the
 * reader's key words, do/don't cards, questions to expect, and sentences to start with. If the cards
 * are long, the last ones that don't fit are left out.
 */
export default function InterviewSheet({
  data: { overview, items },
  quoted: { questions, starters },
  missed = NONE,
  keyWords,
}: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const themes = overview.themes.map(({ id }) => id);
  const cards = cardsForSheet(items, themes, missed);
  return (
    <article className={styles.sheet} data-sheet="interview">
      <h2 className={styles.title}>
        My interview sheet <small>{siteConfig.title}</small>
      </h2>
      <StoryLines keyWords={keyWords} />
      <section className={styles.cards}>
        <h3>
          {cards.some(({ id }) => missed.has(id))
            ? 'Do and don’t, what I missed first'
            : 'Do and don’t'}
        </h3>
        <ul>
          {cards.map(({ id, do: good, dont }) => (
            <li key={id} data-card={id}>
              <p>
                <b>Do:</b> <PhraseText words={good} />
              </p>
              <p>
                <b>Don’t:</b> <PhraseText words={dont} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.foot}>
        <Sentences title="They may ask" sentences={questions} />
        <Sentences title="If your mind goes blank" sentences={starters} />
      </div>
    </article>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }): ReactNode {
  return (
    sentences.length > 0 && (
      <section>
        <h3>{title}</h3>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    )
  );
}
