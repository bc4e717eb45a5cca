import type { ReactNode } from 'react';
import type { Phrase as Words } from '../../model/rich-text';
import PhraseText from '../PhraseText';
import styles from './styles.module.css';

/** How many characters fit about three lines of a phone. */
const THREE_LINES = 130;

/** Whether a response is so long that a phone should show only its first lines. */
export const isLong = (answer: Words[]): boolean =>
  answer.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0) > THREE_LINES;

const lengthOf = (words: Words): number =>
  words.reduce(
    (sum, piece) =>
      sum +
      (typeof piece === 'string'
        ? piece.length
        : piece.mark === 'code'
          ? piece.text.length
          : lengthOf(piece.phrase)),
    0,
  );

/** What is said in a response, nothing of it marked, as part of a label. */
export function ResponseText({ answer }: { answer: Words[] }): ReactNode {
  return (
    <span className={styles.said}>
      {answer.map((paragraph, at) => (
        <span key={at}>
          <PhraseText
            words={paragraph.flatMap((piece) => (isMarked(piece) ? piece.phrase : [piece]))}
          />
        </span>
      ))}
    </span>
  );
}

/** What is said in a response, with the phrases marked that give it away or carry it. */
export function MarkedResponseText({ answer }: { answer: Words[] }): ReactNode {
  return (
    <blockquote>
      {answer.map((paragraph, at) => (
        <p key={at}>
          {paragraph.map((piece, place) =>
            isMarked(piece) ? (
              <mark key={place}>
                <PhraseText words={piece.phrase} />
              </mark>
            ) : (
              <PhraseText key={place} words={[piece]} />
            ),
          )}
        </p>
      ))}
    </blockquote>
  );
}

const isMarked = (piece: Words[number]): piece is { mark: 'strong'; phrase: Words } =>
  typeof piece !== 'string' && piece.mark === 'strong';
