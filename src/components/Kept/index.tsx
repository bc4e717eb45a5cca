import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useLasts } from '../../practice/use-reviews';

/** What becomes of the answers that the reader gave on this page. */
export default function Kept({ className }: { className?: string }): ReactNode {
  const lasts = useLasts();
  return (
    <span className={className}>
      {lasts ? 'Your answers are kept in this browser. ' : 'This browser keeps nothing for the site right now: your answers will not last beyond this visit. '}
      <Link to="/practice">Your practice page</Link> asks again when it is time.
    </span>
  );
}
