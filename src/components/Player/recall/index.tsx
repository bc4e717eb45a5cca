import type { Place, Recall } from '../../../model/items';
import type { PlayerItem } from '../item';
import styles from '../styles.module.css';
import RecallPrompt from './Prompt';
import { recallVerdict } from './words';

/** A question about the reader's own story, for the player. All its words are shown as plain text. */
export const recallItem = (recall: Recall, read: Place): PlayerItem => ({
  item: recall,
  playable: { kind: 'recall', item: recall },
  kindName: 'Your story',
  read,
  readName: 'Change it in',
  isOwn: true,
  prompt: (_turn, { onReply }) => <RecallPrompt recall={recall} onReply={onReply} />,
  verdict: (answer, consequence) => (
    <>
      <p className={styles.result}>{recallVerdict(answer)}</p>
      {consequence}
      <p className={styles.own} dir="auto">
        {recall.answer}
      </p>
    </>
  ),
  missed: (
    <p>
      <bdi>{recall.question}</bdi> <strong>Your story:</strong> <bdi>{recall.story}</bdi>
    </p>
  ),
  verdictOn: recallVerdict,
  consequenceOf: () => '',
});
