/**
 * Where pages went that were moved or removed: the one place that knows.
 *
 * `from` is the old address and `to` the new one, both without the site's base URL, as in `/guides/star-method`. An
 * entry stays for ever, since links and bookmarks do.
 */
export const redirects: { from: string; to: string }[] = [];
