import type { Block } from './rich-text';
import { type Address, asWritten, toMarkdown } from './to-markdown';

/** Blocks as Markdown, with a blank line between them. A list's bullets are asterisks. */
export function blocksToMarkdown(blocks: Block[], address = asWritten): string {
  return blocks.map((block) => blockToMarkdown(block, address)).join('\n\n');
}

function blockToMarkdown(block: Block, address: Address): string {
  switch (block.block) {
    case 'paragraph':
      return toMarkdown(block.words, address);
    case 'quote':
      return indent(blocksToMarkdown(block.blocks, address), '> ', '> ');
    case 'list':
      return block.items
        .map((item, at) => {
          const bullet = block.ordered ? `${at + 1}. ` : '* ';
          return indent(blocksToMarkdown(item, address), bullet, ' '.repeat(bullet.length));
        })
        .join('\n');
  }
}

/** A text with a prefix on its first line, and another on each later line. */
const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
