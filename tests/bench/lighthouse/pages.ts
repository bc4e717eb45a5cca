import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The addresses of the landing page and all guides of a built site, from its sitemap.
 *
 * @param wanted only those that end with one of these, whether or not with a slash
 * @throws if there are none, or if nothing ends with one of the wanted ones
 */
export function pagesIn(folder: string, wanted?: readonly string[]): string[] {
  const sitemap = readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  const all = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname);
  const pages = ['/', ...all.filter((each) => each.startsWith('/guides/'))];
  if (pages.length < 2) throw new Error(`${folder}/sitemap.xml lists no guides: build the site`);
  if (!wanted) return pages;
  return wanted.flatMap((end) => {
    const found = pages.filter((each) =>
      end === '/' ? each === '/' : each.endsWith(`/${end.replace(/^\/|\/$/g, '')}/`),
    );
    if (found.length === 0) throw new Error(`No guide’s address ends with “${end}”`);
    return found;
  });
}
