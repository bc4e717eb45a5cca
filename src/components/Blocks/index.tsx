import type { ReactNode } from 'react';
import type { Block } from '../../authoring/items';
import Phrase from '../Phrase';

/** Blocks of Markdown as elements. */
export default function Blocks({ blocks }: { blocks: Block[] }): ReactNode {
  return blocks.map((block, at) => {
    switch (block.block) {
      case 'paragraph':
        return <p key={at}><Phrase words={block.words} /></p>;
      case 'quote':
        return <blockquote key={at}><Blocks blocks={block.blocks} /></blockquote>;
      case 'list': {
        const List = block.ordered ? 'ol' : 'ul';
        return <List key={at}>{block.items.map((item, place) => <li key={place}><Blocks blocks={item} /></li>)}</List>;
      }
    }
  });
}
