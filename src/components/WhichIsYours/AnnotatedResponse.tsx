import type { ReactNode } from 'react';
import Reveal from '../Reveal';
import { useChoosing } from './context';
import { MarkedResponseText } from './ResponseText';
import styles from './styles.module.css';
import { VERDICT_NAME } from './words';

interface Props {
  /** Its place among the scenario's responses, counted from 0. */
  at: number;
  /** Why it works or falls short, and what to change. */
  children: ReactNode;
}

/** A response with its verdict in words, its telling phrases marked, and the reasons. */
export default function AnnotatedResponse({ at, children }: Props): ReactNode {
  const { scenario, chosen, places } = useChoosing();
  const response = scenario.responses[at];
  if (!response) return null;
  const name = VERDICT_NAME[response.verdict];
  const isChosen = chosen === at;
  return (
    <Reveal
      open={chosen !== undefined}
      ref={(element) => {
        if (isChosen) places.current.own = element;
      }}
      label={isChosen ? `${name} answer, your choice` : `${name} answer`}
    >
      <div className={styles.response} data-verdict={response.verdict}>
        <p className={styles.verdict}>
          <span className={styles.shape} aria-hidden="true" />
          {name}
          {isChosen && <span className={styles.yours}>closest to yours</span>}
        </p>
        <MarkedResponseText answer={response.answer} />
        {children}
      </div>
    </Reveal>
  );
}
