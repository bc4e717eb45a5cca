import { readFileSync } from 'node:fs';
import type { Heading, ListItem, Root, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { readGuides } from '../../src/authoring/check';

/*
 * What the guides hold, read from their Markdown: a test that counts something asks here, so that an author who adds a
 * card or a question has no test to change.
 */

const guides = readGuides('docs');

function attribute(element: MdxJsxFlowElement, name: string): string | undefined {
  const found = element.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

function elementsOf(tree: Root, name?: string): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = [];
  visit(tree, 'mdxJsxFlowElement', (element) => {
    if (name === undefined || element.name === name) found.push(element);
  });
  return found;
}

function component(id: string): { file: string; element: MdxJsxFlowElement } {
  for (const { file, tree } of guides) {
    const element = elementsOf(tree).find((each) => attribute(each, 'id') === id);
    if (element) return { file, element };
  }
  throw new Error(`no guide has a component with the id ${id}`);
}

const treeOf = (file: string): Root => {
  const guide = guides.find((each) => each.file === file);
  if (!guide) throw new Error(`there is no guide ${file}`);
  return guide.tree;
};

/** The address of a guide's page. */
const addressOf = (file: string): string =>
  `/${file.replace(/^docs/, 'guides').replace(/(\/index)?\.mdx$/, '')}/`;

/** How many components with a name a guide has. */
export const countOf = (file: string, name: string): number =>
  elementsOf(treeOf(file), name).length;

/** The words of a guide's headings of a level, but for the questions in its components. */
export const headingsOf = (file: string, depth: number): string[] =>
  treeOf(file)
    .children.filter((node): node is Heading => node.type === 'heading' && node.depth === depth)
    .map((heading) => wordsIn(heading));

/** The questions of a quiz or an FAQ: for each, its options that are right and those that are wrong, if it has any. */
export function questionsOf(id: string): { right: number; wrong: number }[] {
  const questions: { right: number; wrong: number }[] = [];
  for (const node of component(id).element.children) {
    if (node.type === 'heading') questions.push({ right: 0, wrong: 0 });
    const last = questions.at(-1);
    if (node.type !== 'list' || !last) continue;
    for (const { checked } of node.children) {
      if (checked === true) last.right++;
      if (checked === false) last.wrong++;
    }
  }
  return questions;
}

/** The ids of a checklist's items, in their order. */
export function itemsOf(id: string): string[] {
  const items: string[] = [];
  visit(component(id).element as Node, 'listItem', (item) => {
    const [line] = (item as ListItem).children;
    const [first] = line?.type === 'paragraph' ? line.children : [];
    if (first?.type === 'inlineCode') items.push(first.value);
  });
  return items;
}

/** The words in a component's table, row by row, the header first. */
export function tableOf(id: string): string[][] {
  const table = component(id).element.children.find((node) => node.type === 'table');
  if (!table) throw new Error(`the component ${id} has no table`);
  return (table as Table).children.map(({ children }) => children.map((cell) => wordsIn(cell)));
}

/** The verdicts on a scenario's responses, in their order. */
export const verdictsOf = (id: string): string[] =>
  component(id).element.children.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && node.name === 'Response'
      ? (attribute(node, 'verdict') ?? [])
      : [],
  );

/** The guide that a component is in: the address of its page, and its title there. */
export function pageOf(id: string): { address: string; title: string } {
  const { file } = component(id);
  return { address: addressOf(file), title: headingsOf(file, 1)[0] ?? '' };
}

/** The id of the first card on the landing page: that of its deck, then its own. */
export function landingCard(): string {
  const config = readFileSync('docusaurus.config.ts', 'utf8');
  const id = /landingCards: \[\s*'([^']+)'/.exec(config)?.[1];
  if (!id) throw new Error('docusaurus.config.ts names no landingCards');
  return id;
}

/** The guides that aren't parts of another, in order: their addresses, and their names in lists. */
export const GUIDES: { address: string; name: string }[] = guides
  .filter(({ file }) => /^docs\/([^/]+\.mdx|[^/]+\/index\.mdx)$/.test(file))
  .map(({ file, frontMatter }) => {
    const value = Object.fromEntries(frontMatter.map((entry) => [entry.name, entry.value]));
    const name = String(value.sidebar_label ?? value.title);
    return { address: addressOf(file), name, position: Number(value.sidebar_position) };
  })
  .sort((one, other) => one.position - other.position);
