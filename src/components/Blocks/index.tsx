import type { ReactNode } from 'react';
import type { Block } from '../../model/rich-text';
import Phrase from '../Phrase';

/** Markdown that was handed on as data, as elements. */
export default function Blocks({ blocks }: { blocks: Block[] }): ReactNode {
  return blocks.map((each, at) => <Element key={at} block={each} />);
}

function Element({ block }: { block: Block }): ReactNode {
  switch (block.block) {
    case 'paragraph':
      return (
        <p>
          <Phrase words={block.words} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((blocks, at) => (
        <li key={at}>
          <Item blocks={blocks} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

/** What an item holds: a lone paragraph stands in it without the space around one. */
function Item({ blocks }: { blocks: Block[] }): ReactNode {
  const [only, ...rest] = blocks;
  return only?.block === 'paragraph' && rest.length === 0 ? (
    <Phrase words={only.words} />
  ) : (
    <Blocks blocks={blocks} />
  );
}
