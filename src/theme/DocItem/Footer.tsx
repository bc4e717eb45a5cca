// Wrapped because Docusaurus names only the last author of a page, and gives a false date in a shallow clone.
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Footer from '@theme-original/DocItem/Footer';
import type { ReactNode } from 'react';
import type { History } from '../../authoring/history';

/** The foot of a guide, with when it was last updated and by whom, where git knows. */
export default function DocItemFooter(): ReactNode {
  const { history } = useDoc().frontMatter as { history?: History };
  return (
    <>
      {history && (
        <p className="guide-history">
          Last updated <time dateTime={history.updated}>{inWords(history.updated)}</time> · Written by{' '}
          {history.contributors.join(', ')}
        </p>
      )}
      <Footer />
    </>
  );
}

const inWords = (date: string): string =>
  new Date(date).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
