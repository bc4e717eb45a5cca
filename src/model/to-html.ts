import { absolute } from './absolute-address';
import type { Block, Phrase, Piece } from './rich-text';
import { withSafeLinks } from './to-markdown';

/** Blocks as HTML for use outside the site. Links are the only elements with attributes. */
export function blocksToHtml(blocks: readonly Block[], url: string): string {
  return blocks.map((block) => blockToHtml(block, url)).join('');
}

function blockToHtml(block: Block, url: string): string {
  switch (block.block) {
    case 'paragraph':
      return `<p>${phraseToHtml(block.words, url)}</p>`;
    case 'quote':
      return `<blockquote>${blocksToHtml(block.blocks, url)}</blockquote>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${blocksToHtml(item, url)}</li>`).join('')}</${name}>`;
    }
  }
}

function phraseToHtml(words: Phrase, url: string): string {
  return withSafeLinks(words, (href) => absolute(href, url))
    .map((piece) => pieceToHtml(piece, url))
    .join('');
}

function pieceToHtml(piece: Piece, url: string): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  switch (piece.mark) {
    case 'emphasis':
      return `<em>${phraseToHtml(piece.phrase, url)}</em>`;
    case 'strong':
      return `<strong>${phraseToHtml(piece.phrase, url)}</strong>`;
    case 'code':
      return `<code>${escapeHtml(piece.text)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(absolute(piece.href, url))}">${phraseToHtml(piece.phrase, url)}</a>`;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
