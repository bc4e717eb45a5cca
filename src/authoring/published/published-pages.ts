import { writeFileSync } from 'node:fs';
import type { Guide } from '../guide';
import type { Problem } from '../problems';
import { lineOf, readPublishedFile } from './published-file';
import { REDIRECTS_FILE, type Redirect } from './published-redirects';

/** The committed list of every guide's address that was ever published, from the project's folder. */
export const PUBLISHED_PAGES_FILE = 'src/authoring/published/pages.json';

/** The address of a guide, without the site's base URL: `docs/star-method.mdx` is `/guides/star-method`. */
export const addressOf = (file: string): string =>
  file
    .replace(/^docs\//, '/guides/')
    .replace(/\.mdx$/, '')
    .replace(/\/index$/, '');

/** Reads the list. Throws, with an address, if it's missing or isn't JSON. */
export const readPublishedPages = (file = PUBLISHED_PAGES_FILE): string[] =>
  readPublishedFile(file) as string[];

/** Writes the list with these guides' addresses added. */
export function publishPages(guides: Guide[], file = PUBLISHED_PAGES_FILE): void {
  const pages = new Set([
    ...readPublishedPages(file),
    ...guides.map((guide) => addressOf(guide.file)),
  ]);
  writeFileSync(file, `${JSON.stringify([...pages].sort(), null, 2)}\n`);
}

/**
 * Checks that every published address is a guide's or redirects to one, and that every guide's
 * address is in the list.
 */
export function checkPages(
  guides: Guide[],
  published: string[],
  redirects: Redirect[],
  listFile = PUBLISHED_PAGES_FILE,
): Problem[] {
  const pages = new Map(guides.map((guide) => [addressOf(guide.file), guide]));
  const problems: Problem[] = [];
  for (const [address, { file }] of pages) {
    if (!published.includes(address)) {
      problems.push({
        file,
        line: 1,
        column: 1,
        rule: 'new-page',
        message: `the address ${address} is not yet in the list of published pages: npm run fix adds it, once all other mistakes are corrected`,
      });
    }
  }
  published.forEach((address, at) => {
    if (pages.has(address) || redirects.some(({ from }) => from === address)) return;
    problems.push({
      file: listFile,
      line: at + 2,
      column: 3,
      rule: 'removed-page',
      message: `${address} is gone, and links lead to it: write "${address}": "<new address>" in ${REDIRECTS_FILE}; if it was never on the site, take this line out`,
    });
  });
  for (const { from, to } of redirects) {
    const at = {
      file: REDIRECTS_FILE,
      line: lineOf(REDIRECTS_FILE, from),
      column: 1,
      rule: 'lost-redirect',
    };
    if (pages.has(from))
      problems.push({
        ...at,
        message: `${from} is both redirected and a guide: delete the redirect, or rename the guide`,
      });
    if (to !== '/' && to !== '/guides' && !pages.has(to.split('#')[0] ?? '')) {
      problems.push({
        ...at,
        message: `${from} is redirected to ${to}, which isn’t a guide: correct the address`,
      });
    }
  }
  return problems;
}
