import siteConfig from '@generated/docusaurus.config';

/**
 * Keeps the practice pages, with all their items and the scheduler, from being fetched because a link to them is in
 * view, as the bar on top of every guide has one. Pointing at the link or touching it still fetches them ahead.
 */
export function onRouteUpdate({ previousLocation }: { previousLocation: object | null }): void {
  if (previousLocation) return;
  const { docusaurus } = window;
  window.docusaurus = {
    ...docusaurus,
    prefetch: (path) =>
      path.startsWith(`${siteConfig.baseUrl}practice`) ? false : docusaurus.prefetch(path),
  };
}
