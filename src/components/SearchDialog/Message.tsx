import Link from '@docusaurus/Link';
import type { MouseEvent, ReactNode } from 'react';
import styles from './styles.module.css';
import type { Shown } from './use-search';

interface Props {
  shown: Shown;
  onChoose(event: MouseEvent<HTMLAnchorElement>): void;
  onAgain(): void;
}

/** What to do if there's nothing to choose from: yet, for these words, or at all. */
export default function Message({ shown, onChoose, onAgain }: Props): ReactNode {
  const questions = (
    <Link to="/guides/which-question/" onClick={onChoose}>
      Find your question
    </Link>
  );
  if (shown.state === 'empty')
    return (
      <p className={styles.message}>
        Type a word, or the whole question as you were asked it. All guides, cards, and quiz
        questions are searched.
      </p>
    );
  if (shown.state === 'found' && shown.results.length === 0)
    return (
      <p className={styles.message}>
        Try fewer words, or others that mean the same. {questions} has all questions about failure
        on one page.
      </p>
    );
  if (shown.state !== 'failed') return null;
  if (shown.failure === 'unreachable')
    return (
      <p className={styles.message}>
        You may be offline, or the site can’t be reached.{' '}
        <button type="button" className="button-plain" onClick={onAgain}>
          Try again
        </button>
      </p>
    );
  return (
    <p className={styles.message}>
      {process.env.NODE_ENV === 'development'
        ? 'The search is made with the site, and npm start does without. Run npm run build, and then npm run serve.'
        : 'It’s missing from this copy of the site.'}{' '}
      {questions} has all questions about failure on one page.
    </p>
  );
}
