// Replaced because the original cuts descriptions short and sets an emoji before each title.
import { useCurrentSidebarCategory, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import type { Props } from '@theme/DocCardList';
import type { ReactNode } from 'react';
import GuideList from '../components/GuideList';

/** The pages of a category, as a list with their descriptions. */
export default function DocCardList({ items }: Props): ReactNode {
  const { docs } = useDocsVersion();
  const category = useCurrentSidebarCategory();
  const guides = (items ?? category.items).flatMap((item) =>
    item.type === 'link'
      ? [{ title: item.label, path: item.href, description: item.description ?? docs[item.docId ?? '']?.description ?? '' }]
      : [],
  );
  return <GuideList guides={guides} />;
}
