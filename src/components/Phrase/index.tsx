import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import type { Phrase as Words } from '../../model/rich-text';

/** Shows inline Markdown that's passed as data. */
export default function Phrase({ words }: { words: Words }): ReactNode {
  return words.map((piece, at) => <Fragment key={at}>{toElement(piece)}</Fragment>);
}

function toElement(piece: Words[number]): ReactNode {
  if (typeof piece === 'string') return piece;
  switch (piece.mark) {
    case 'emphasis':
      return (
        <em>
          <Phrase words={piece.phrase} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Phrase words={piece.phrase} />
        </strong>
      );
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return (
        <Link to={piece.href}>
          <Phrase words={piece.phrase} />
        </Link>
      );
  }
}
