// Wrapped to link the date to the file's history.
import Link from '@docusaurus/Link';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/LastUpdated';
import LastUpdated from '@theme-original/LastUpdated';
import type { ReactNode } from 'react';

/** When a guide was last updated, with a link to all its changes if the site has a repository. */
export default function LastUpdatedWithHistory(props: Props): ReactNode {
  const { source } = useDoc().metadata;
  const repository = useDocusaurusContext().siteConfig.customFields?.repository as string;
  return (
    <>
      <LastUpdated {...props} />
      {repository && (
        <>
          {' '}
          <Link to={`${repository}/commits/main/${source.replace('@site/', '')}`}>
            See all changes
          </Link>
        </>
      )}
    </>
  );
}
