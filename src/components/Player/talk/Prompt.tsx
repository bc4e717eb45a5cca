import { type ReactNode, useState } from 'react';
import type { Talk } from '../../../model/items';
import type { Reply } from '../../../practice/session/turn';
import { useTier } from '../../../practice/use-tier';
import Blocks from '../../Blocks';
import SayAloud from '../aloud/SayAloud';
import styles from '../styles.module.css';
import Tiers from './Tiers';

interface Props {
  talk: Talk;
  onReply(reply: Reply): void;
}

/** A question to answer aloud: first the room, and then the steps to place the answer on. */
export default function TalkPrompt({ talk, onReply }: Props): ReactNode {
  const [said, setSaid] = useState(false);
  const { choose } = useTier(talk.tiers);
  return (
    <div className={styles.task}>
      <div data-prompt>
        <Blocks blocks={talk.question} />
      </div>
      {said ? (
        <Tiers
          tiers={talk.tiers}
          onChoose={(tier) => {
            choose(tier);
            onReply({ tier });
          }}
        />
      ) : (
        <SayAloud minutes={talk.minutes} onward="Rate my answer" onSaid={() => setSaid(true)} />
      )}
    </div>
  );
}
