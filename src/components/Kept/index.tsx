import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useLasts } from '../../practice/use-reviews';
import styles from './styles.module.css';

/** What becomes of the answers that the reader gave on this page. */
export default function Kept(): ReactNode {
  const lasts = useLasts();
  const page = <Link to="/practice">your practice page</Link>;
  return (
    <span className={styles.kept}>
      {lasts ? (
        <>Your answers are kept in this browser: {page} asks again when it is time.</>
      ) : (
        <>This browser keeps nothing for the site right now: your answers will not last beyond this visit. You can export them from {page}.</>
      )}
    </span>
  );
}
