import { posix } from 'node:path';

/**
 * The file that a link in a guide leads to, from the project's folder, and the heading; undefined for one that leads to
 * another site.
 *
 * @param from the guide's own file
 * @param url as it stands in the guide: `#the-formula`, `./star-method.mdx#parts`
 */
export function linkTarget(
  from: string,
  url: string,
): { file: string; anchor: string | undefined } | undefined {
  if (/^([a-z][a-z+.-]*:|\/\/)/i.test(url)) return undefined;
  const [target = '', anchor] = decoded(url).split('#');
  return { file: target ? posix.join(posix.dirname(from), target) : from, anchor };
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
