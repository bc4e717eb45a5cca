import type { ReactNode } from 'react';
import type { Block } from '../../model/rich-text';
import PhraseText from '../PhraseText';

/** Shows Markdown that's passed as data. */
export default function Blocks({ blocks }: { blocks: Block[] }): ReactNode {
  return blocks.map((each, at) => <Element key={at} block={each} />);
}

function Element({ block }: { block: Block }): ReactNode {
  switch (block.block) {
    case 'paragraph':
      return (
        <p>
          <PhraseText words={block.words} />
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

/** The content of a list item. If it's one paragraph, it has no space around it. */
function Item({ blocks }: { blocks: Block[] }): ReactNode {
  const [only, ...rest] = blocks;
  return only?.block === 'paragraph' && rest.length === 0 ? (
    <PhraseText words={only.words} />
  ) : (
    <Blocks blocks={blocks} />
  );
}
