// Replaced because the original cuts descriptions short and sets an emoji before each title.
import { useCurrentSidebarCategory, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocCardList';
import type { ReactNode } from 'react';
import GuideList from '../components/GuideList';

/** The pages of a category, as a list with their descriptions; titles are unique, so a page is found by its own. */
export default function DocCardList({ items }: Props): ReactNode {
  const { docs } = useDocsVersion();
  const category = useCurrentSidebarCategory();
  const guides = (items ?? category.items).flatMap((item) => {
    if (item.type === 'html' || item.href === undefined) return [];
    const doc = Object.values(docs).find(({ title }) => title === item.label);
    return [{ title: item.label, path: item.href, description: doc?.description ?? '' }];
  });
  return <GuideList guides={guides} />;
}
