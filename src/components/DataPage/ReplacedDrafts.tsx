import type { ReactNode } from 'react';
import type { ReplacedDraft } from '../../practice/transfer/replaced-draft';
import styles from './styles.module.css';

interface Props {
  drafts: readonly ReplacedDraft[];
  /** A name for the item that the reader recognizes. */
  nameOf(id: string): string;
}

/** The drafts that an import would change, with the first words of both texts. */
export default function ReplacedDrafts({ drafts, nameOf }: Props): ReactNode {
  if (drafts.length === 0) return null;
  const which =
    drafts.length === 1 ? 'One of your drafts differs' : `${drafts.length} of your drafts differ`;
  return (
    <div className={styles.drafts}>
      <p>{which} from the file. Both texts are saved, and you can choose where you wrote them:</p>
      <ul>
        {drafts.map(({ id, goes, comes }) => (
          <li key={id}>
            <strong>{nameOf(id)}</strong>: you have “{firstWords(goes)}”,{' '}
            {comes.trim() ? <>the file has “{firstWords(comes)}”</> : 'the file has no text'}.
          </li>
        ))}
      </ul>
    </div>
  );
}

const WORDS = 8;
const CHARACTERS = 60;

/** The first words of a text, with an ellipsis if there are more. */
function firstWords(text: string): string {
  const all = text.trim().split(/\s+/);
  const first = all.slice(0, WORDS).join(' ');
  return first.length > CHARACTERS || all.length > WORDS
    ? `${[...first].slice(0, CHARACTERS).join('')}…`
    : first;
}
