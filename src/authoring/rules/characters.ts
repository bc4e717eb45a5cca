/*
 * Characters that come along when text is pasted from a word processor, a PDF or a chat. `npm run fix` replaces those
 * whose meaning is certain, see normalize.ts.
 */

/**
 * Characters without a width, which nobody sees in a word, a link, or an id: zero-width spaces,
 * soft hyphens, direction marks, control characters.
 */
export const INVISIBLE =
  /(?![\t\n\r\u0085])\p{Cc}|[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Looks like a space, but Markdown and line breaks don't treat it as one. */
export const ODD_SPACE = /[\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

/**
 * Two or three letters in one character. Search and screen readers don't recognize them as letters.
 */
export const LIGATURE = /[\uFB00-\uFB06]/g;

/**
 * The replacement character, and what UTF-8 looks like if it's read as Windows-1252: “â€™” for “’”,
 * “Ã©” for “é”.
 */
export const MOJIBAKE =
  /\uFFFD+|(?:â€.?)+|Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u0080-\u00BF]/g;

/** Signs that word processors put in front of list items. */
export const BULLETS = '•·▪▫■□●○◦‣⁃∙➢➤✓✔';
