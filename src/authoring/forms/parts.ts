import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems';

export type Block = MdxJsxFlowElement['children'][number];

/** A run of blocks that begins with its name in bold and a period, as in **Do instead.** */
export interface Part {
  name: string;
  /** The paragraph that begins with the name, and what follows it up to the next part. */
  blocks: Block[];
}

/**
 * Reads blocks as the parts that `names` names: all of them, in that order.
 *
 * @param whole what they are parts of, as an author would call it: “a weak response”
 * @param at where a missing part is reported
 */
export function readParts(
  blocks: Block[],
  names: readonly string[],
  whole: string,
  at: Node,
  report: Report,
): Part[] {
  const form = names.map((name) => `**${name}.**`).join(', ');
  const parts: Part[] = [];
  for (const block of blocks) {
    const name = leadOf(block);
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

/** The bold words that a paragraph begins with, where they end in a period. */
function leadOf(block: Block): string | undefined {
  const first = block.type === 'paragraph' ? block.children[0] : undefined;
  return first?.type === 'strong' ? /^(.+)[.:]$/s.exec(wordsIn(first).trim())?.[1] : undefined;
}

/** Whether a block of a part says anything besides the part's name. */
const saysMore = (block: Block, at: number): boolean =>
  at > 0 || (block.type === 'paragraph' && wordsIn(block.children.slice(1)).trim() !== '');

/** Reports every heading inside a component: the headings of a page stand at its margin. */
export function refuseHeadings(element: MdxJsxFlowElement, report: Report): void {
  visit(element, 'heading', (heading) => {
    report(
      heading,
      'stray-content',
      `there can’t be a heading in <${element.name}>: move it above, or make it bold text`,
    );
  });
}
