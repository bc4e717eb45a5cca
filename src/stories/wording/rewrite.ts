/** How long a sentence may be, in characters, to be shown again as a whole. */
const SHORT = 140;

/** The sentence without the phrase from `start` to `end`, tidied up. Undefined if it'd be too long, or nearly empty. */
function without(sentence: string, start: number, end: number): string | undefined {
  if (sentence.length - (end - start) > SHORT) return undefined;
  const left = sentence.slice(0, start).replace(/[\s,]+$/, '');
  const right = sentence.slice(end).replace(/^\s*,/, '').trim();
  const rest = `${left} ${right}`
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s([,.;:?!])/g, '$1');
  if ((rest.match(/\p{L}+/gu) ?? []).length < 3) return undefined;
  return rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * A rewrite in the reader’s own words.
 *
 * @param start where the phrase begins in the sentence, in UTF-16 units
 */
export function fillIn(rewrite: string, sentence: string, start: number, end: number): string {
  const phrase = sentence.slice(start, end).replace(/\s+/g, ' ');
  return rewrite.replace(/\{(phrase|rest|without)\}/g, (_, name: string) => {
    if (name === 'phrase') return phrase;
    if (name === 'rest') return phrase.split(' ').slice(1).join(' ');
    return without(sentence, start, end) ?? '…';
  });
}
