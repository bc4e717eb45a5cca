import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';
import type { Phrase as Words } from '../../model/rich-text';

/** Shows inline Markdown that's passed as data. */
export default function PhraseText({ words }: { words: Words }): ReactNode {
  return words.map((piece, at) => <Fragment key={at}>{toElement(piece)}</Fragment>);
}

function toElement(piece: Words[number]): ReactNode {
  if (typeof piece === 'string') return piece;
  switch (piece.mark) {
    case 'emphasis':
      return (
        <em>
          <PhraseText words={piece.phrase} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <PhraseText words={piece.phrase} />
        </strong>
      );
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return (
        <Link to={piece.href}>
          <PhraseText words={piece.phrase} />
        </Link>
      );
  }
}
