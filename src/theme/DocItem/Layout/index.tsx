// Replaced: one column of one width with the contents beside it, and on a phone contents that stay within reach.
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import { useWindowSize } from '@docusaurus/theme-common';
import ContentVisibility from '@theme/ContentVisibility';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemFooter from '@theme/DocItem/Footer';
import type { Props } from '@theme/DocItem/Layout';
import DocItemPaginator from '@theme/DocItem/Paginator';
import DocItemTOCDesktop from '@theme/DocItem/TOC/Desktop';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import Contents from '../../../components/Contents';
import styles from './styles.module.css';

/** A guide, its table of contents, and the way to the guides before and after it. */
export default function DocItemLayout({ children }: Props): ReactNode {
  const { metadata, frontMatter, toc } = useDoc();
  const narrow = useWindowSize() === 'mobile';
  const hasContents = !frontMatter.hide_table_of_contents && toc.length > 0;
  return (
    <div className={clsx(styles.page, hasContents && styles.withContents)}>
      <div className={styles.column}>
        <ContentVisibility metadata={metadata} />
        <article>
          <DocBreadcrumbs />
          {hasContents && <Contents />}
          <DocItemContent>{children}</DocItemContent>
          <DocItemFooter />
        </article>
        <DocItemPaginator />
      </div>
      {hasContents && !narrow && (
        <div className={styles.aside}>
          <DocItemTOCDesktop />
        </div>
      )}
    </div>
  );
}
