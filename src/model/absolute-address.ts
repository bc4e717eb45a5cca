/** A link's address for use outside the site, whose origin is `url`. An address of another site stays as it is. */
export const absolute = (href: string, url: string): string =>
  /^\/(?!\/)/.test(href) ? url + href : href;
