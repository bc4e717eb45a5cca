/** A sentence and its offset in the text. */
export interface Sentence {
  text: string;
  from: number;
}

/** For browsers without `Intl.Segmenter`: Firefox before 125. */
const ROUGHLY = /[^.!?…\n]+[.!?…\n]*\s*/g;

/** A line that goes on below: the next begins in lower case, and not with a bullet. */
const WRAPPED = /\r?\n(?=[ \t]*\p{Ll})/gu;

/** The sentences of a text, in order. A line's end also ends a sentence, unless it goes on in lower case. */
export function sentences(text: string): Sentence[] {
  const joined = text.replace(WRAPPED, (end) => ' '.repeat(end.length));
  if (!('Segmenter' in Intl))
    return Array.from(joined.matchAll(ROUGHLY), ({ 0: sentence, index }) => ({
      text: sentence,
      from: index,
    }));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(joined), ({ segment, index }) => ({
    text: segment,
    from: index,
  }));
}
