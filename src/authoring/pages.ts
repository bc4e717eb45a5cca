import { writeFileSync } from 'node:fs';
import { redirects } from '../redirects';
import type { Guide } from './guide';
import type { Problem } from './problems';
import { readRecord } from './records';

/** The committed record of every guide's address that was ever published, from the project's folder. */
export const PAGES = 'src/authoring/records/pages.json';

/** The address of a guide, without the site's base URL: `docs/star-method.mdx` is `/guides/star-method`. */
export const addressOf = (file: string): string =>
  file
    .replace(/^docs\//, '/guides/')
    .replace(/\.mdx$/, '')
    .replace(/\/index$/, '');

/** Reads the record. Throws, with an address, where it's missing or isn't JSON. */
export const readPublishedPages = (file = PAGES): string[] => readRecord(file);

/** Writes the record with these guides' addresses added. */
export function publishPages(guides: Guide[], file = PAGES): void {
  const pages = new Set([
    ...readPublishedPages(file),
    ...guides.map((guide) => addressOf(guide.file)),
  ]);
  writeFileSync(file, `${JSON.stringify([...pages].sort(), null, 2)}\n`);
}

/** A published address is a guide's or is redirected to one, and a guide's address is in the record. */
export function checkPages(
  guides: Guide[],
  published: string[],
  moved = redirects,
  record = PAGES,
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
        message: `the address ${address} isn’t in the list of published pages yet: npm run fix adds it`,
      });
    }
  }
  published.forEach((address, at) => {
    if (pages.has(address) || moved.some(({ from }) => from === address)) return;
    problems.push({
      file: record,
      line: at + 2,
      column: 3,
      rule: 'removed-page',
      message: `${address} is gone, and links lead to it: add { from: '${address}', to: … } to src/redirects.ts; if it was never on the site, delete this line`,
    });
  });
  for (const { from, to } of moved) {
    const at = { file: 'src/redirects.ts', line: 1, column: 1, rule: 'lost-redirect' };
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
