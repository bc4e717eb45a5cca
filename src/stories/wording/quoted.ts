/** The marks a quotation opens with, and what closes each. */
const CLOSING: Record<string, string> = { '“': '”', '„': '“', '«': '»', '‘': '’', '"': '"' };

const FENCE = /^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?(?:^[ \t]*\1[^\n]*$|(?![\s\S]))/gm;

const blank = (text: string): string => text.replace(/[^\n]/g, '\0');

/** Whether the mark at `at` can open a quotation: an inch mark or an apostrophe can't. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  return text[at] === '"' ? !/\d/.test(before) : !/[\p{L}\p{N}]/u.test(before);
}

/** Where the quotation or code that opens at `from` ends, past its last mark. -1 if it doesn't. */
function endOf(text: string, from: number, last: (mark: string) => number): number {
  const mark = text[from] ?? '';
  const closing = mark === '`' ? mark : CLOSING[mark];
  if (closing === undefined || !opens(text, from) || last(closing) <= from) return -1;
  let end = text.indexOf(closing, from + 1);
  // “The nurses’ station” inside ‘…’ doesn't end it.
  while (closing === '’' && end > 0 && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ' '))
    end = text.indexOf(closing, end + 1);
  return end < 0 ? -1 : end + 1;
}

function hideInParagraph(text: string): string {
  const lasts = new Map<string, number>();
  const last = (mark: string): number => {
    const known = lasts.get(mark) ?? text.lastIndexOf(mark);
    lasts.set(mark, known);
    return known;
  };
  let shown = '';
  let done = 0;
  for (const { index } of text.matchAll(/[“„«‘"`]/g)) {
    if (index < done) continue;
    const end = endOf(text, index, last);
    if (end < 0) continue;
    shown += text.slice(done, index) + blank(text.slice(index, end));
    done = end;
  }
  return shown + text.slice(done);
}

/** The lines of a text in runs, each either of empty lines or of others. */
function paragraphs(text: string): string[] {
  const runs: string[][] = [];
  let empty: boolean | undefined;
  for (const line of text.split('\n')) {
    const isEmpty = line.trim() === '';
    if (isEmpty === empty) runs.at(-1)?.push(line);
    else runs.push([line]);
    empty = isEmpty;
  }
  return runs.map((lines) => lines.join('\n'));
}

/**
 * The text with quotations, which are other people's words, and code replaced by as many zero
 * characters. A quotation ends in the paragraph where it begins; an open one isn't a quotation.
 */
export const hideQuoted = (text: string): string =>
  paragraphs(text.replace(FENCE, blank)).map(hideInParagraph).join('\n');
