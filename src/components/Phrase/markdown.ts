import type { Phrase } from '../../authoring/items';

/** A phrase as the Markdown that an author would write for it. */
export function toMarkdown(words: Phrase): string {
  return words
    .map((piece) => {
      if (typeof piece === 'string') return piece.replace(/[\\`*_[\]<>]/g, '\\$&');
      switch (piece.mark) {
        case 'emphasis':
          return `*${toMarkdown(piece.phrase)}*`;
        case 'strong':
          return `**${toMarkdown(piece.phrase)}**`;
        case 'code':
          return `\`${piece.text}\``;
        case 'link':
          return `[${toMarkdown(piece.phrase)}](${piece.href})`;
      }
    })
    .join('');
}
