/** The name of a guide in an address: the end of its path. */
export const slugOf = ({ path }: { path: string }): string => path.split('/').at(-1) ?? '';
