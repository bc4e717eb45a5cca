import { type ReactNode, useId } from 'react';
import {
  howName,
  KNOWN_AS,
  type KnownAs,
  type MarkedFigure,
  markFigure,
} from '../../../stories/figures/marks';
import { textId } from '../../../stories/ids';
import type { Story } from '../../../stories/story';
import { browserStories } from '../../../stories/use-stories';
import HowField from './HowField';
import { MARK_WORDS } from './marks';
import Sentence from './Sentence';
import styles from './styles.module.css';

const isMark = (name: string): name is KnownAs => Object.hasOwn(KNOWN_AS, name);
const MARKS = Object.keys(KNOWN_AS).filter(isMark);

/** A figure in its sentence, how well the reader knows it, and what they’d answer if asked. */
export default function FigureSheet({
  story,
  figure,
}: {
  story: Story;
  figure: MarkedFigure;
}): ReactNode {
  const name = useId();
  const { knownAs } = figure;
  return (
    <fieldset className={styles.figure} data-figure={figure.says}>
      <legend className={styles.legend}>
        <span className="sr-only">How well do you know “{figure.label}”? </span>
        <Sentence text={story.parts[figure.part]} figure={figure} />
      </legend>
      <div className={styles.marks}>
        {MARKS.map((mark) => (
          <label key={mark} className={styles.mark}>
            <input
              type="radio"
              name={name}
              value={mark}
              autoComplete="off"
              checked={knownAs === mark}
              onChange={() => markFigure(browserStories(), story.id, figure, mark)}
            />
            <span>{MARK_WORDS[mark].name}</span>
          </label>
        ))}
      </div>
      <p className={styles.advice} role="status">
        {knownAs && MARK_WORDS[knownAs].advice}
      </p>
      {knownAs && (
        <HowField id={textId(story.id, howName(figure))} label={MARK_WORDS[knownAs].how} />
      )}
    </fieldset>
  );
}
