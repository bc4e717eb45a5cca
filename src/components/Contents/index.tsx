import { useDoc } from '@docusaurus/plugin-content-docs/client';
import TOCItems from '@theme/TOCItems';
import { type ReactNode, useRef } from 'react';
import styles from './styles.module.css';

/** The contents of a guide on a small screen: one line that stays below the top bar and opens to a list of links. */
export default function Contents(): ReactNode {
  const { toc, frontMatter } = useDoc();
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current) details.current.open = false;
  };
  return (
    <details
      ref={details}
      className={`${styles.contents} theme-doc-toc-mobile`}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        close();
        details.current?.querySelector('summary')?.focus();
      }}
    >
      <summary>On this page</summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by a key is a click too */}
      <nav
        aria-label="On this page"
        onClick={({ target }) => {
          if ((target as Element).closest('a')) close();
        }}
      >
        <TOCItems
          toc={toc}
          className=""
          linkClassName=""
          minHeadingLevel={frontMatter.toc_min_heading_level}
          maxHeadingLevel={frontMatter.toc_max_heading_level}
        />
      </nav>
    </details>
  );
}
