import type { Phrase, Piece } from './rich-text';
import { isSafeAddress } from './safe-address';

/** Changes the address of a link in the Markdown that's written. */
export type Address = (href: string) => string;

/** Leaves an address as the author wrote it. */
export const asWritten: Address = (href) => href;

/** A phrase as the Markdown that an author would write for it. It's safe at the beginning of a line too. */
export function toMarkdown(words: Phrase, address = asWritten): string {
  // At the beginning of a line, these characters would begin a heading, a list, or a rule.
  return inline(words, address).replace(/^([#+-]|\d+(?=[.)]))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** A phrase in which only safe links are left as links; other links become their words. Nobody checks an export again. */
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

/** Text with a backslash before each character that means something in Markdown: also `&amp;`, and `!` before a link. */
function escapeMarkdown(text: string, beforeLink: boolean): string {
  const escaped = text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, '\\$&');
  return beforeLink ? escaped.replace(/!$/, '\\!') : escaped;
}

/** A code span: more backticks than the code has in a row, and spaces if it begins or ends with a backtick or spaces. */
function code(text: string): string {
  const fence = '`'.repeat(
    Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1,
  );
  const space = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** An address, in angle brackets if a parenthesis or a space would end it too early. */
const target = (href: string): string =>
  /[\s()<>]/.test(href) ? `<${href.replace(/[<>]/g, '\\$&')}>` : href;
