import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems';
import type { BlockNode, NamedPart } from './component';

/**
 * Reads blocks as parts with these names: all of them, in this order.
 *
 * @param whole what they're parts of, in an author's words: “a weak response”
 * @param at where to report a missing part
 */
export function readParts(
  blocks: BlockNode[],
  names: readonly string[],
  whole: string,
  at: Node,
  report: Report,
): NamedPart[] {
  const form = names.map((name) => `**${name}.**`).join(', ');
  const parts: NamedPart[] = [];
  for (const block of blocks) {
    const name = leadOf(block, names);
    const before = parts.at(-1);
    if (name !== undefined && !names.includes(name)) {
      report(
        block,
        'unknown-part',
        `there is no part “${name}” in ${whole}: it has ${form} (don’t begin other sentences in bold)`,
      );
    } else if (name !== undefined) {
      if (before && names.indexOf(name) <= names.indexOf(before.name)) {
        report(
          block,
          'part-order',
          `“${name}” cannot follow “${before.name}”: the parts are ${form}, each once`,
        );
      }
      parts.push({ name, blocks: [block] });
    } else if (before) {
      before.blocks.push(block);
    } else {
      report(
        block,
        'stray-content',
        `the parts of ${whole} begin with **${names[0]}.** (with the period inside the bold): correct this line, or move it out`,
      );
    }
  }
  for (const name of names) {
    const part = parts.find((each) => each.name === name);
    if (!part) report(at, 'missing-part', `**${name}.** is missing: ${whole} needs ${form}`);
    else if (!part.blocks.some(saysMore))
      report(
        part.blocks[0] ?? at,
        'empty-part',
        `there’s nothing after **${name}.**: write a sentence or two`,
      );
  }
  return parts;
}

/**
 * The bold words that a paragraph begins with, if they end in a period. A bold sentence with more words than any name in
 * `names` is only a sentence.
 */
function leadOf(block: BlockNode, names: readonly string[]): string | undefined {
  const first = block.type === 'paragraph' ? block.children[0] : undefined;
  if (first?.type !== 'strong') return undefined;
  const lead = /^(.+)[.:]$/s.exec(wordsIn(first).trim())?.[1];
  return lead && count(lead) <= Math.max(...names.map(count)) ? lead : undefined;
}

const count = (words: string): number => words.trim().split(/\s+/).length;

/** Whether a block of a part says anything besides the part's name. */
const saysMore = (block: BlockNode, at: number): boolean =>
  at > 0 || (block.type === 'paragraph' && wordsIn(block.children.slice(1)).trim() !== '');

/** Reports every heading inside a component: in the table of contents it would look like a part of the page. */
export function refuseHeadings(element: MdxJsxFlowElement, report: Report): void {
  visit(element, 'heading', (heading) => {
    report(
      heading,
      'stray-content',
      `there can’t be a heading in <${element.name}>: move it above, or make it bold text`,
    );
  });
}
