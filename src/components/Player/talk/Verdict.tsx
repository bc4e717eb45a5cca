import type { ReactNode } from 'react';
import type { Talk } from '../../../model/items';
import type { TalkAnswer } from '../../../practice/session/turn';
import Blocks from '../../Blocks';
import PhraseText from '../../PhraseText';
import styles from '../styles.module.css';
import { talkVerdict } from './words';

interface Props {
  talk: Talk;
  answer: TalkAnswer;
  /** What happens because of the answer, below the verdict. */
  consequence: ReactNode;
}

/** After a spoken answer: the step it's on, the next one to aim for, and the question again. */
export default function TalkVerdict({ talk, answer, consequence }: Props): ReactNode {
  const next = talk.tiers[answer.tier + 1];
  return (
    <>
      <p className={styles.result}>{talkVerdict(talk, answer)}</p>
      {consequence}
      {next && (
        <p>
          <strong>The next step: {next.name}.</strong> <PhraseText words={next.description} />
        </p>
      )}
      <details className={styles.more}>
        <summary>The question</summary>
        <Blocks blocks={talk.question} />
      </details>
    </>
  );
}
