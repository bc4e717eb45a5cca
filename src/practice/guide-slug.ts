/** The name of a guide in a URL: the last part of its path, which may end with a slash. */
export const guideSlug = ({ path }: { path: string }): string =>
  path.replace(/\/$/, '').split('/').at(-1) ?? '';
