import type { ReactNode } from 'react';
import type { WholeScenario } from '../../../model/items';
import type { ScenarioAnswer } from '../../../practice/session/turn';
import Blocks from '../../Blocks';
import JudgedResponse from '../../WhichIsYours/JudgedResponse';
import { VERDICT_SAID } from '../../WhichIsYours/words';
import styles from '../styles.module.css';

interface Props {
  scenario: WholeScenario;
  answer: ScenarioAnswer;
  /** What happens because of the answer, below the verdict. */
  consequence: ReactNode;
}

/** A scenario after the choice: the chosen response with its reasons, a strong one if it wasn't, and the rest folded. */
export default function ScenarioVerdict({ scenario, answer, consequence }: Props): ReactNode {
  const { responses, notes, setting } = scenario;
  const { chosen } = answer;
  const strong = responses.findIndex(({ verdict }) => verdict === 'strong');
  const open = answer.right ? [chosen] : [chosen, strong];
  const folded = [...responses.keys()].filter((at) => !open.includes(at));
  const judged = (at: number): ReactNode => {
    const response = responses[at];
    return (
      response && (
        <JudgedResponse key={at} response={response} isChosen={at === chosen}>
          <Blocks blocks={notes[at] ?? []} />
        </JudgedResponse>
      )
    );
  };
  return (
    <>
      <p className={styles.result}>{scenarioVerdict(scenario, answer)}</p>
      {consequence}
      {open.map(judged)}
      <details className={styles.more}>
        <summary>The situation and the other answers</summary>
        <Blocks blocks={setting} />
        {folded.map(judged)}
      </details>
    </>
  );
}

/** The verdict on the chosen response, in two sentences. */
export function scenarioVerdict(
  { responses }: Pick<WholeScenario, 'responses'>,
  { chosen }: Pick<ScenarioAnswer, 'chosen'>,
): string {
  const verdict = responses[chosen]?.verdict;
  return verdict ? VERDICT_SAID[verdict] : '';
}
