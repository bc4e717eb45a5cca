import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { visit } from 'unist-util-visit';
import { readGuides } from './check';
import { applyEdits, type Edit } from './edits';
import { filesUnder } from './files';
import { type Guide, isRead } from './guide';
import { linkTarget, linkTo } from './link-target';
import { sitePath } from './paths';
import { addressOf, publishPages } from './published/published-pages';
import {
  REDIRECTS_FILE,
  readRedirects,
  redirect,
  writeRedirects,
} from './published/published-redirects';

const USAGE = `npm run move <guide> <new name>     both as in star-method; a guide of several pages by its folder`;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/**
 * The guides whose text changes when files move, with their links updated.
 *
 * @param moves the old path of each file that moves, and its new one
 * @returns the new text of each guide that changes, by its old path
 */
export function updateLinks(guides: Guide[], moves: Map<string, string>): Map<string, string> {
  const texts = guides.map((guide): [string, string] => [
    guide.file,
    applyEdits(guide.text, linkEdits(guide, moves)),
  ]);
  return new Map(texts.filter(([, text], at) => text !== guides[at]?.text));
}

function linkEdits({ file, text, tree }: Guide, moves: Map<string, string>): Edit[] {
  const edits: Edit[] = [];
  const from = moves.get(file) ?? file;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
    const target = node.url.startsWith('#') ? undefined : linkTarget(file, node.url);
    if (!target) return;
    const to = moves.get(target.file) ?? target.file;
    if (from === file && to === target.file) return;
    const [, anchor] = node.url.split('#');
    const url = anchor ? `${linkTo(from, to)}#${anchor}` : linkTo(from, to);
    if (url === node.url) return;
    // The words of a link can be the same as its address, which comes after them.
    const words = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
    const start = text.indexOf(node.url, words ?? node.position?.start.offset ?? 0);
    const end = node.position?.end.offset ?? 0;
    if (start < 0 || start >= end)
      throw new Error(
        `${file}:${node.position?.start.line}:${node.position?.start.column}  the link to ${node.url} can't be updated: write its address without escapes, then try again`,
      );
    edits.push({ start, end: start + node.url.length, text: url });
  });
  return edits;
}

/** The files of a guide: one page, or everything in its folder. */
function movesOf(from: string, to: string): Map<string, string> {
  if (existsSync(`docs/${from}.mdx`)) return new Map([[`docs/${from}.mdx`, `docs/${to}.mdx`]]);
  if (!existsSync(`docs/${from}/index.mdx`))
    throw new Error(`there is no docs/${from}.mdx: name a guide by its file, as in star-method`);
  const files = filesUnder(`docs/${from}`)
    .filter(({ entry }) => entry.isFile())
    .map(({ file }) => sitePath('.', file));
  return new Map(files.map((file) => [file, `docs/${to}${file.slice(`docs/${from}`.length)}`]));
}

function move(from: string, to: string): void {
  if (!NAME.test(to))
    throw new Error(
      `“${to}” can't be an address: use lower-case letters, digits and single hyphens, as in star-method`,
    );
  const moves = movesOf(from, to);
  const taken = [`docs/${to}.mdx`, `docs/${to}`].find((file) => existsSync(file));
  if (taken) throw new Error(`${taken} is there already: choose another name`);
  const guides = readGuides('docs');
  const unread = guides.find((guide) => !isRead(guide));
  if (unread)
    throw new Error(
      `${unread.file} can't be read, so its links can't be updated: run npm run check`,
    );

  const texts = updateLinks(guides, moves);
  const redirects = [...moves]
    .filter(([file]) => file.endsWith('.mdx'))
    .reduce(
      (done, [old, file]) => redirect(done, { from: addressOf(old), to: addressOf(file) }),
      readRedirects(),
    );
  for (const [file, text] of texts) {
    writeFileSync(file, text);
    console.log(`updated the links in ${file}`);
  }
  mkdirSync(path.dirname(`docs/${to}`), { recursive: true });
  if (moves.size === 1 && moves.has(`docs/${from}.mdx`))
    renameSync(`docs/${from}.mdx`, `docs/${to}.mdx`);
  else renameSync(`docs/${from}`, `docs/${to}`);
  writeRedirects(redirects);
  publishPages(readGuides('docs').filter(({ file }) => [...moves.values()].includes(file)));
  console.log(`moved ${from} to ${to}, and added the redirect to ${REDIRECTS_FILE}`);
}

if (require.main === module) {
  const [from, to, ...more] = process.argv
    .slice(2)
    .map((name) => name.replace(/^docs\//, '').replace(/(\/index)?\.mdx$|\/$/, ''));
  try {
    if (!from || !to || more.length > 0) throw new Error(USAGE);
    move(from, to);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
