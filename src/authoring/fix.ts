import { isDeepStrictEqual } from 'node:util';
import GithubSlugger from 'github-slugger';
import type { Heading, Paragraph, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { NAMED_COMPONENTS, takesHeadings } from './components';
import { applyEdits, type Edit } from './edits';
import { type FrontMatterEntry, KEYS } from './front-matter';
import { type Guide, readGuide } from './guide';
import { repeatsHeader } from './parsers/table';
import { slugOf } from './slug';
import { cellText, tableEdit, tablesAtMargin } from './tables';

/**
 * Fixes what needs no judgment: the order of front matter keys, missing ids, the form of tables. It never rewrites prose,
 * and leaves a file alone if it can't be parsed.
 *
 * @param taken ids of components in all guides; new ones are added to it
 * @param lost published ids that no guide has. A component that lost one gets no new ids, because its author may have
 *   deleted an id by mistake, and readers' history is saved under it.
 */
export function fixGuide(
  file: string,
  text: string,
  taken: Set<string>,
  lost: string[] = [],
): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const ordered = orderKeys(readGuide(file, text));
  const named = applyEdits(ordered, missingIds(readGuide(file, ordered), taken, lost));
  return mark + applyEdits(named, tableForms(readGuide(file, named)));
}

/**
 * A guide's text with its front-matter keys in order, along with the comments above each key.
 * Unchanged if that would change a value.
 */
function orderKeys({ file, text, tree, frontMatter }: Guide): string {
  const yaml = tree.children.find(({ type }) => type === 'yaml');
  const end = text.lastIndexOf('\n', (yaml?.position?.end.offset ?? 0) - 1) + 1;
  const starts = frontMatter.map(
    ({ at }) => /(^#.*\r?\n)*(?![\s\S])/m.exec(text.slice(0, at.position.start.offset))?.index ?? 0,
  );
  const [start = end] = starts;
  if (end <= start || frontMatter.some(({ at }) => at.position.start.column !== 1)) return text;
  const names = KEYS.map(({ name }) => name);
  const rank = (name: string): number =>
    names.includes(name) ? names.indexOf(name) : names.length;
  const pieces = frontMatter.map(({ name }, index) => ({
    name,
    text: text.slice(starts[index], starts[index + 1] ?? end),
  }));
  const sorted = [...pieces].sort((a, b) => rank(a.name) - rank(b.name));
  const ordered = applyEdits(text, [
    { start, end, text: sorted.map((piece) => piece.text).join('') },
  ]);
  const valuesOf = (entries: FrontMatterEntry[]) =>
    new Map(entries.map(({ name, value }) => [name, value]));
  return isDeepStrictEqual(valuesOf(readGuide(file, ordered).frontMatter), valuesOf(frontMatter))
    ? ordered
    : text;
}

function missingIds({ text, tree, components }: Guide, taken: Set<string>, lost: string[]): Edit[] {
  const edits: Edit[] = [];
  const present = new Set([...taken, ...components.map(({ id }) => id)]);
  const losers = new Set(lost.map((id) => id.split('/')[0] ?? ''));
  const componentLost = [...losers].some((id) => !present.has(id));
  const slugger = new GithubSlugger();
  for (const id of [...taken, ...components.map(({ id }) => id)]) if (id) slugger.slug(id);
  let heading = '';
  visit(tree, (node, _at, parent) => {
    if (node.type === 'heading' && !takesHeadings(parent)) heading = wordsIn(node);
    if (node.type !== 'mdxJsxFlowElement' || !NAMED_COMPONENTS.includes(node.name ?? '')) return;
    const id = attributeOf(node, 'id');
    if (id === undefined ? componentLost : losers.has(id)) return;
    if (id === undefined) {
      const made = slugger.slug(idFrom(attributeOf(node, 'title') ?? heading) || 'practice');
      const at =
        text.indexOf(node.name ?? '', node.position?.start.offset) + (node.name ?? '').length;
      edits.push({ start: at, end: at, text: ` id="${made}"` });
      taken.add(made);
    }
    edits.push(...missingItemIds(itemLinesOf(node)));
    const table = node.children.find((block) => block.type === 'table');
    if (node.name === 'DoDontQuiz' && table) edits.push(...missingCardIds(table, text));
  });
  return edits;
}

/** How many words an id has at most. */
const LONGEST = 4;

/** An id made from the first words of a text: enough words to tell it from others. */
const idFrom = (text: string): string => slugOf(text, LONGEST);

/** An attribute's words, `''` if it has none; undefined if the component doesn't have it. */
function attributeOf({ attributes }: MdxJsxFlowElement, name: string): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return found && (typeof found.value === 'string' ? found.value : '');
}

/**
 * The lines of a component that start with an item's id: task-list items, tiers, and headings of
 * questions.
 */
function itemLinesOf(node: MdxJsxFlowElement): (Paragraph | Heading)[] {
  if (takesHeadings(node)) return node.children.filter((block) => block.type === 'heading');
  const lists = node.children.filter((block) => block.type === 'list');
  const rows =
    node.name === 'SelfAssessment' || node.name === 'Exercise'
      ? lists.flatMap(({ children }) =>
          children.filter(({ checked }) => typeof checked === 'boolean'),
        )
      : node.name === 'OpenPractice'
        ? (lists.filter(({ ordered }) => ordered).at(-1)?.children ?? [])
        : [];
  return rows.flatMap(({ children: [line] }) => (line?.type === 'paragraph' ? [line] : []));
}

function missingItemIds(lines: (Paragraph | Heading)[]): Edit[] {
  const slugger = new GithubSlugger();
  for (const {
    children: [first],
  } of lines)
    if (first?.type === 'inlineCode') slugger.slug(first.value);
  return lines.flatMap((line) => {
    const [first] = line.children;
    const start = first?.position?.start.offset;
    if (start === undefined || first?.type === 'inlineCode') return [];
    const id = slugger.slug(idFrom(wordsIn(line)) || 'item');
    return [{ start, end: start, text: `\`${id}\` ` }];
  });
}

/** Adds ids to cards whose first cell is empty, or has only words that an id can have. */
function missingCardIds({ children: [header, ...rows] }: Table, text: string): Edit[] {
  const names = header?.children.map((cell) => wordsIn(cell).trim()) ?? [];
  const column = names.indexOf('Card');
  const slugger = new GithubSlugger();
  const cards = rows.filter((row) => header && !repeatsHeader(row, header));
  const idCells = cards.flatMap(({ children }) => {
    const cell = children[column];
    const written = cell && cellText(cell, text);
    const id = /^`([^`]+)`(?: `[^`]+`)?$/.exec(written ?? '')?.[1];
    if (id) slugger.slug(id);
    return cell && written !== undefined && !id
      ? [{ cell, written, phrase: children[names.indexOf('Do')] }]
      : [];
  });
  return idCells.flatMap(({ cell, written, phrase }) => {
    if (!/^[a-z0-9 _-]*$/i.test(written) || written.split(/\s+/).length > LONGEST) return [];
    const id = slugger.slug(idFrom(wordsIn(written ? cell : phrase)) || 'card');
    const place = written ? cell.children[0]?.position : cell.position;
    const start = place?.start.offset;
    if (start === undefined) return [];
    if (!written)
      return text[start] === '|' ? [{ start: start + 1, end: start + 1, text: ` \`${id}\`` }] : [];
    return [{ start, end: start + written.length, text: `\`${id}\`` }];
  });
}

function tableForms({ tree, text }: Guide): Edit[] {
  return tablesAtMargin(tree).flatMap((table) => tableEdit(table, text) ?? []);
}
