import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

interface Props {
  id: string;
  /** The path of the item's guide, if that isn't this page. */
  guide?: string;
}

/**
 * A link to a form in the repository, filled in for one practice item. Shows nothing if the site
 * has no repository.
 */
export default function SuggestChange({ id, guide }: Props): ReactNode {
  const { repository } = useDocusaurusContext().siteConfig.customFields as { repository?: string };
  const { pathname } = useLocation();
  if (!repository) return null;
  const form = new URLSearchParams({
    template: 'bad-card.yml',
    title: id,
    card: id,
    guide: guide ?? pathname,
  });
  return <a href={`${repository}/issues/new?${form}`}>Suggest a change</a>;
}
