/**
 * Stops Docusaurus from prefetching every page that has a link in the window. A guide has a dozen of
 * those, which weigh more than the guide. A page is still loaded ahead when the reader points at a
 * link to it or touches it.
 */
export function onRouteUpdate({ previousLocation }: { previousLocation: object | null }): void {
  if (!previousLocation) window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}
