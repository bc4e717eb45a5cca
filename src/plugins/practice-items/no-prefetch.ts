import siteConfig from '@generated/docusaurus.config';

/**
 * Stops Docusaurus from prefetching the practice pages, with all their items and the scheduler,
 * just because a link to them is visible: the top bar of every guide has one. They're still
 * prefetched when the reader points at the link or touches it.
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
