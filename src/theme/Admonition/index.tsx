// Replaced: a note has a title and a text here, and the original's icons, which were hidden, would be in every guide's scripts.
import { processAdmonitionProps } from '@docusaurus/theme-common';
import type { Props } from '@theme/Admonition';
import type { ReactNode } from 'react';

/** A note, set apart from the text. Without a title of its own, it's called after its type. */
export default function Admonition(props: Props): ReactNode {
  const { type, title, children } = processAdmonitionProps(props);
  return (
    <div className={`theme-admonition theme-admonition-${type}`}>
      <div>{title ?? type}</div>
      {children}
    </div>
  );
}
