import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useLocation } from '@docusaurus/router';
import type { ReactNode } from 'react';

/** A link to a form in the repository, filled in for one practice item; nothing where the site has no repository. */
export default function SuggestChange({ id }: { id: string }): ReactNode {
  const { repository } = useDocusaurusContext().siteConfig.customFields as { repository?: string };
  const { pathname } = useLocation();
  if (!repository) return null;
  const form = new URLSearchParams({ template: 'bad-card.yml', title: id, card: id, guide: pathname });
  return <a href={`${repository}/issues/new?${form}`}>Suggest a change</a>;
}
