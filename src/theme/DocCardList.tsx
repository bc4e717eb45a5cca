// Replaced because the original cuts off descriptions and puts an emoji before each title.
import {
  useCurrentSidebarCategory,
  useDocsData,
  useDocsVersion,
} from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocCardList';
import type { ReactNode } from 'react';
import GuideList from '../components/GuideList';

/**
 * The pages of a category, with their descriptions. Pages are matched by address, since their name
 * here may be a `sidebar_label`.
 */
export default function DocCardList({ items }: Props): ReactNode {
  const { docs } = useDocsVersion();
  const pages = useDocsData(undefined).versions.flatMap((version) => version.docs);
  const category = useCurrentSidebarCategory();
  const guides = (items ?? category.items).flatMap((item) => {
    if (item.type === 'html' || item.href === undefined) return [];
    const id = pages.find(({ path }) => path === item.href)?.id ?? '';
    return [{ title: item.label, path: item.href, description: docs[id]?.description ?? '' }];
  });
  return <GuideList guides={guides} />;
}
