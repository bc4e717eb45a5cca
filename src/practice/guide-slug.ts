/** The name of a guide in an address: the end of its path, which may have a slash behind it. */
export const slugOf = ({ path }: { path: string }): string =>
  path.replace(/\/$/, '').split('/').at(-1) ?? '';
