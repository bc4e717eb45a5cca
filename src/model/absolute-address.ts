/** A link's address as it is good outside the site, whose origin is `url`; one that leads elsewhere stays as it is. */
export const absolute = (href: string, url: string): string =>
  /^\/(?!\/)/.test(href) ? url + href : href;
