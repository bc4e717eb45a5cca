/** A sentence and its offset in the text. */
export interface Sentence {
  text: string;
  from: number;
}

/** For browsers without `Intl.Segmenter`: Firefox before 125. */
const ROUGHLY = /[^.!?…]*[.!?…]*\s*/g;

/** A line that goes on below: the next begins in lower case, and not with a bullet. */
const WRAPPED = /\r?\n(?=[ \t]*\p{Ll})/gu;

/** A line with something on it. Segmenting them one by one is quick; many empty lines at once aren't. */
const LINE = /[^\r\n]+/g;

function segmentsOf(line: string): Iterable<{ segment: string; index: number }> {
  if ('Segmenter' in Intl)
    return new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line);
  return Array.from(line.matchAll(ROUGHLY), ({ 0: segment, index }) => ({ segment, index }));
}

/** The sentences of a text, in order. A line's end also ends a sentence, unless it goes on in lower case. */
export function sentences(text: string): Sentence[] {
  const joined = text.replace(WRAPPED, (end) => ' '.repeat(end.length));
  return Array.from(joined.matchAll(LINE)).flatMap(({ 0: line, index: from }) =>
    Array.from(segmentsOf(line), ({ segment, index }) => ({ text: segment, from: from + index })),
  );
}
