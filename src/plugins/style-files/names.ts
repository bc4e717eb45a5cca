/**
 * Tells for the name of a class or id whether scripts may set it: it's a word of a string that could be a list of names,
 * or the key of an object. A name that ends in a dash or underscore is the start of others, as in `alert--${type}`.
 *
 * Looks at characters alone, so it says yes too often rather than too seldom.
 */
export function namesIn(script: string): (name: string) => boolean {
  const lists = script.match(/(?<=["'`}])[-\w\s]+(?=["'`$])/g) ?? [];
  const keys = script.match(/(?<=[{,]\s*)\w+(?=:)/g) ?? [];
  const names = new Set([...lists.flatMap((list) => list.split(/\s+/)), ...keys]);
  const starts = [...names].filter((name) => /[a-z0-9][-_]+$/i.test(name));
  return (name) => names.has(name) || starts.some((start) => name.startsWith(start));
}

/**
 * Names that the scripts of the theme have, for parts that this site doesn't turn on: menus in the bar at the top,
 * announcements, tabs, tags, columns of links in the footer, a sidebar that can be hidden.
 */
export const NOT_SHOWN =
  /^(dropdown|tabs|tag|badge|alert|close$|hero|pagination$|button--(?!primary)|card$|avatar|announcementBar|navbar--(dark|primary)|footer--|footer__(link|title|col$|logo)|footerLogo|footer__items?$|iconLanguage|content_|closeButton|darkNavbar|sidebarHidden|sidebarWithHideable|sidebarLogo|expandButton|collapseSidebar|docSidebarContainerHidden|docMainContainerEnhanced|docItemWrapperEnhanced|menuWithAnnouncement|menuHtmlItem|menuExternalLink|navbarHid|iconExternalLink|col--(6|offset)|margin-left--sm|margin-bottom--(sm|md)|margin-vert--(md|lg)|padding--none|shadow--|__docusaurus-base-url-issue)/;

/** Selectors of elements that pages don't have, or that the site's own styles give a look in full. */
export const NOT_NEEDED =
  /^(kbd$|iframe|img\[align|area\[|a:not\(\[href|\.navbar ?> ?\.container$|h6$|\.markdown ?> ?h6$|\.menu__link--sublist-caret)/;
