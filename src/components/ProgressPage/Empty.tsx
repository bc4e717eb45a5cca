import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** What the page says before the first answer. */
export default function Empty(): ReactNode {
  return (
    <section className={styles.sum} aria-label="All in all">
      <p>
        This page will show what you know and what’s still shaky. Answer a few cards, and come back
        to see it. It takes about two minutes, and nobody else sees your answers.
      </p>
      <Link className="button-primary" to="/practice/?session=five">
        Start with five cards
      </Link>
    </section>
  );
}
