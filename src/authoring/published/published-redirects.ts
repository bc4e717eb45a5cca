import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { lineOf, readPublishedFile } from './published-file';

/**
 * The committed list of moved pages, from the project's folder: old addresses with their new ones.
 */
export const REDIRECTS_FILE = 'src/authoring/published/redirects.json';

/** An old address and the new one, both without the site's base URL, as in `/guides/star-method`. */
export interface Redirect {
  from: string;
  to: string;
}

const FORM = 'an address is written "/guides/star-method", without a slash at the end';
const ADDRESS = v.pipe(v.string(FORM), v.regex(/^(\/[a-z0-9-]+)+$/, FORM));
const TARGET = v.pipe(v.string(FORM), v.regex(/^(\/|(\/[a-z0-9-]+)+(#\S+)?)$/, FORM));
const REDIRECTS = v.record(ADDRESS, TARGET, 'the file is written { "<old address>": "<new address>" }');

/**
 * Reads the list. Throws, with an address, if it's missing, isn't JSON, or has a value that isn't
 * an address.
 */
export function readRedirects(file = REDIRECTS_FILE): Redirect[] {
  const { success, output, issues } = v.safeParse(REDIRECTS, readPublishedFile(file));
  if (success) return Object.entries(output).map(([from, to]) => ({ from, to }));
  const line = lineOf(file, String(issues[0].path?.[0].key ?? ''));
  throw new Error(`${file}:${line}:1  wrong-redirect  ${issues[0].message}`);
}

/** Writes the list: a line for each old address, in alphabetical order, so that changes merge. */
export function writeRedirects(redirects: Redirect[], file = REDIRECTS_FILE): void {
  const sorted = redirects.map(({ from, to }): [string, string] => [from, to]).sort();
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** The redirects after a page has moved. No entry leads to another one, and none leads away from the new address. */
export function redirect(redirects: Redirect[], moved: Redirect): Redirect[] {
  const updated = redirects.map(({ from, to }) => {
    const [address = '', anchor] = to.split('#');
    return { from, to: address !== moved.from ? to : anchor ? `${moved.to}#${anchor}` : moved.to };
  });
  return [...updated, moved].filter(({ from }) => from !== moved.to);
}
