// Replaced because the original cuts descriptions short and sets an emoji before each title.
import {
  useCurrentSidebarCategory,
  useDocsData,
  useDocsVersion,
} from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocCardList';
import type { ReactNode } from 'react';
import GuideList from '../components/GuideList';

/** The pages of a category, as a list with their descriptions. A page is found by its address, since its name here may be a `sidebar_label`. */
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
