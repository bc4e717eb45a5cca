import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const PAGE = '/guides/which-question/';

/** Kinds of questions, each by the heading that lists its answers. The build fails if one is gone. */
const QUESTIONS = [
  { words: 'A time you failed', anchor: 'a-time-you-failed' },
  { words: 'A mistake', anchor: 'a-mistake-that-affected-others' },
  { words: 'A project that went wrong', anchor: 'a-project-or-goal-that-didnt-go-as-planned' },
  { words: 'Feedback', anchor: 'feedback-that-was-hard-to-hear' },
  { words: 'A time you were wrong', anchor: 'a-time-you-were-wrong-or-had-to-start-over' },
  { words: 'In over your head', anchor: 'in-over-your-head' },
  { words: 'A regret', anchor: 'a-regret' },
  { words: 'What they ask next', anchor: 'what-they-ask-next' },
];

/** The questions that interviewers ask about failure, each leading to its answers. */
export default function Questions(): ReactNode {
  return (
    <nav className={styles.section} aria-labelledby="asked">
      <h2 id="asked">What were you asked about?</h2>
      <ul className={styles.questions}>
        {QUESTIONS.map(({ words, anchor }) => (
          <li key={anchor}>
            <Link className="button-plain" to={`${PAGE}#${anchor}`}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
