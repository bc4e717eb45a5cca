import type { Phrase, Piece } from './rich-text';
import { isSafeAddress } from './safe-address';

/** Where a link leads in what is written; the link's own address where nothing else is wanted. */
export type Address = (href: string) => string;

/** Leads a link where its author did. */
export const asWritten: Address = (href) => href;

/** A phrase as the Markdown that an author would write for it, good at the beginning of a line too. */
export function toMarkdown(words: Phrase, address = asWritten): string {
  // There, some characters would begin a heading, a list or a line.
  return inline(words, address).replace(/^([#+-]|\d+(?=[.)]))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** A phrase with only safe links in it: of any other link the words are left. Exports are opened where nobody checks them again. */
export const withSafeLinks = (words: Phrase, address = asWritten): Phrase =>
  words.flatMap((piece) => {
    const isUnsafe =
      typeof piece === 'object' && piece.mark === 'link' && !isSafeAddress(address(piece.href));
    return isUnsafe ? withSafeLinks(piece.phrase, address) : [piece];
  });

function inline(words: Phrase, address: Address): string {
  const pieces = withSafeLinks(words, address);
  return pieces.map((piece, at) => written(piece, pieces[at + 1], address)).join('');
}

function written(piece: Piece, next: Piece | undefined, address: Address): string {
  if (typeof piece === 'string') return escapeMarkdown(piece, isLink(next));
  switch (piece.mark) {
    case 'emphasis':
      return `*${inline(piece.phrase, address)}*`;
    case 'strong':
      return `**${inline(piece.phrase, address)}**`;
    case 'code':
      return code(piece.text);
    case 'link':
      return `[${inline(piece.phrase, address)}](${target(address(piece.href))})`;
  }
}

const isLink = (piece: Piece | undefined): boolean =>
  typeof piece === 'object' && piece.mark === 'link';

/** Text with a backslash before what Markdown would read as its own: also `&amp;`, and `!` where a link follows. */
function escapeMarkdown(text: string, beforeLink: boolean): string {
  const escaped = text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, '\\$&');
  return beforeLink ? escaped.replace(/!$/, '\\!') : escaped;
}

/** Code between more backticks than it holds in a row, with the spaces that such a code span gives up. */
function code(text: string): string {
  const fence = '`'.repeat(
    Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1,
  );
  const space = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** An address, put between angle brackets where a parenthesis or a space would end it too early. */
const target = (href: string): string =>
  /[\s()<>]/.test(href) ? `<${href.replace(/[<>]/g, '\\$&')}>` : href;
