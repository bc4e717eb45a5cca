// Replaced: guides contain no code, and the theme's version brings a highlighter that would be a
// fifth of every page's scripts.
import type { Props } from '@theme/CodeBlock';
import type { ReactNode } from 'react';

/** A block of preformatted text. */
export default function CodeBlock({ children, className }: Props): ReactNode {
  return (
    <pre className={className}>
      <code>{children}</code>
    </pre>
  );
}
