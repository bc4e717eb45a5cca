import path from 'node:path';

/**
 * A file's path from the site's folder, with `/` between its parts on every system:
 * `docs/star-method.mdx`.
 */
export const sitePath = (
  siteDir: string,
  file: string,
  system: Pick<typeof path, 'relative' | 'sep'> = path,
): string => system.relative(siteDir, file).split(system.sep).join('/');
