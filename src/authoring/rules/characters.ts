/*
 * Characters that come along when text is pasted from a word processor, a PDF or a chat. `npm run fix` replaces those
 * whose meaning is certain, see normalize.ts.
 */

/** Takes up no room, so nobody sees it in a word, a link or an id: zero-width, soft hyphens, direction marks, controls. */
export const INVISIBLE =
  /(?![\t\n\r\u0085])\p{Cc}|[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Looks like a space, but doesn't end a Markdown mark or break a line like one. */
export const ODD_SPACE = /[\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

/** Two or three letters in one character, which neither a search nor a screen reader knows for letters. */
export const LIGATURE = /[\uFB00-\uFB06]/g;

/** The replacement character, and what UTF-8 looks like when it was read as Windows-1252: “â€™” for “’”, “Ã©” for “é”. */
export const MOJIBAKE =
  /\uFFFD+|(?:â€.?)+|Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u0080-\u00BF]/g;

/** Signs that word processors put in front of the items of a list. */
export const BULLETS = '•·▪▫■□●○◦‣⁃∙➢➤✓✔';
