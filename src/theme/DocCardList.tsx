// Replaced because the original cuts off descriptions and puts an emoji before each title.
import { useCurrentSidebarCategory } from '@docusaurus/plugin-content-docs/client';
import descriptions from '@generated/practice-items/default/descriptions.json';
import type { Props } from '@theme/DocCardList';
import type { ReactNode } from 'react';
import GuideList from '../components/GuideList';

/**
 * The pages of a category, with their descriptions. Those aren't in the data that every guide loads:
 * see `src/plugins/route-table`.
 */
export default function DocCardList({ items }: Props): ReactNode {
  const category = useCurrentSidebarCategory();
  const guides = (items ?? category.items).flatMap((item) => {
    if (item.type === 'html' || item.href === undefined) return [];
    const description = descriptions[item.href.replace(/\/?$/, '/')] ?? '';
    return [{ title: item.label, path: item.href, description }];
  });
  return <GuideList guides={guides} />;
}
