import { type ReactNode, useRef } from 'react';
import type { WholeScenario } from '../../../model/items';
import type { Reply } from '../../../practice/session/turn';
import Blocks from '../../Blocks';
import { type Choosing, ChoosingContext } from '../../WhichIsYours/context';
import ResponseChoice from '../../WhichIsYours/ResponseChoice';
import styles from '../styles.module.css';

interface Props {
  scenario: WholeScenario;
  /** The order of the responses on the page, as indexes of their order in the guide. */
  order: readonly number[];
  onReply(reply: Reply): void;
}

/** A scenario and its responses, unmarked, of which the reader chooses the one closest to their own. */
export default function ScenarioPrompt({ scenario, order, onReply }: Props): ReactNode {
  const places = useRef<Choosing['places']['current']>({ choice: null, own: null });
  return (
    <div className={styles.task}>
      <Blocks blocks={scenario.setting} />
      <ChoosingContext
        value={{
          scenario,
          chosen: undefined,
          choose: (at) => onReply({ chosen: [at] }),
          order,
          places,
        }}
      >
        <ResponseChoice />
      </ChoosingContext>
    </div>
  );
}
