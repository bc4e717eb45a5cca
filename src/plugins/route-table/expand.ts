import { common, loads } from '@generated/route-table/guides';
import type { ComponentType } from 'react';
import { docPathOf, routePathOf } from './guides';

/** Stands for the hash that Docusaurus puts behind a path. The paths of guides differ, so one will do. */
const HASH = 'guide';
const ids = Object.keys(loads);

interface GuideRoute {
  path: string;
  exact: true;
  sidebar: string;
  component: ComponentType;
}

/** The routes of all guides. A route's component is only made when it's asked for. */
export const guideRoutes = (creator: (path: string, hash: string) => ComponentType): GuideRoute[] =>
  ids.map((id) => {
    const path = routePathOf(common, id);
    let made: ComponentType | undefined;
    return {
      path,
      exact: true,
      sidebar: common.sidebar,
      get component() {
        made ??= creator(path, HASH);
        return made;
      },
    };
  });

/** The names of the chunks of each guide's route. The content goes by the guide's id. */
export const guideChunkNames = (): Record<string, { __comp: string; content: string }> =>
  Object.fromEntries(
    ids.map((id) => [
      `${routePathOf(common, id)}-${HASH}`,
      { __comp: common.component, content: id },
    ]),
  );

/** How to load the content of each guide, in the form of Docusaurus's registry. */
export const guideRegistry = (): Record<string, [() => Promise<unknown>]> =>
  Object.fromEntries(Object.entries(loads).map(([id, load]) => [id, [load]]));

/** All guides, in the form of Docusaurus's global data. */
export const guideDocs = (): { id: string; path: string; sidebar: string }[] =>
  ids.map((id) => ({ id, path: docPathOf(common, id), sidebar: common.sidebar }));
