import { posix } from 'node:path';

/**
 * The file that a link in a guide leads to, from the project's folder, and the heading; undefined for a link to another
 * site, or to a page that isn't a guide.
 *
 * @param from the guide's own file
 * @param url as the guide has it: `#the-formula`, `./star-method.mdx#parts`
 */
export function linkTarget(
  from: string,
  url: string,
): { file: string; anchor: string | undefined } | undefined {
  if (/^([a-z][a-z+.-]*:|\/)/i.test(url)) return undefined;
  const [target = '', anchor] = decoded(url).split('#');
  return { file: target ? posix.join(posix.dirname(from), target) : from, anchor };
}

/** How a guide links to another file: the opposite of `linkTarget`. */
export function linkTo(from: string, file: string): string {
  const way = posix.relative(posix.dirname(from), file);
  return way.startsWith('.') ? way : `./${way}`;
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
