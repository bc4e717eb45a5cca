import type { Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import type { Guide } from './guide';

/**
 * A paragraph, heading, or table cell of a guide as plain words, with their positions in the file.
 */
export interface ProsePassage {
  kind: 'paragraph' | 'heading' | 'tableCell';
  /** Its words. Code, pictures and comments are left out, or are one `GAP`. */
  text: string;
  /** The words with a `GAP` for every quotation: what the handbook itself says. */
  own: string;
  /** Whether somebody is speaking: an example answer, a story, an option to choose. */
  isSpeech: boolean;
  /** The position in the file of a character of `text`. */
  at(index: number): Pick<Node, 'position'>;
}

/** Replaces what isn't prose, so that the words around it aren't read as neighbors. */
export const GAP = '\uFFFC';

const QUOTATION = /“[^”]*(”|$)|"[^"]*"/g;
/** The cards of a deck are things that people say and do, good and bad. */
const SPOKEN_COLUMNS = ['Do', 'Don’t', "Don't"];
const SKIPPED = ['yaml', 'code', 'mdxFlowExpression', 'mdxjsEsm', 'definition'];

/**
 * The prose of a guide, block by block.
 *
 * @param withReferences whether to go on below “References”, where the titles are their authors' words
 */
export function passagesOf(
  { tree, text: source }: Guide,
  { withReferences = false } = {},
): ProsePassage[] {
  const passages: ProsePassage[] = [];
  const starts = lineStarts(source);
  const references = tree.children.findIndex(
    (node) => node.type === 'heading' && wordsIn(node).trim() === 'References',
  );
  for (const node of references < 0 || withReferences
    ? tree.children
    : tree.children.slice(0, references))
    walk(node, []);
  return passages;

  function walk(node: Node, parents: Node[]): void {
    if (SKIPPED.includes(node.type)) return;
    const path = [...parents, node];
    if (node.type === 'table') {
      walkTable(node as Table, path);
      return;
    }
    const kind = kindOf(node);
    if (kind) add(kind, node, isSpeech(path));
    else for (const child of (node as Partial<Parent>).children ?? []) walk(child, path);
  }

  function walkTable({ children: [header, ...rows] }: Table, path: Node[]): void {
    const names = header?.children.map((cell) => wordsIn(cell).trim()) ?? [];
    const isDeck = path.some((node) => nameOf(node) === 'DoDontQuiz');
    for (const cell of header?.children ?? []) add('tableCell', cell, false);
    for (const row of rows) {
      row.children.forEach((cell, column) => {
        const isSpoken = isDeck && SPOKEN_COLUMNS.includes(names[column] ?? '');
        add('tableCell', cell, isSpoken || isSpeech(path));
      });
    }
  }

  function add(kind: ProsePassage['kind'], node: Node, isSpeech: boolean): void {
    const offsets: number[] = [];
    let text = '';
    collect(node);
    if (!text.trim()) return;
    passages.push({
      kind,
      text,
      own: text.replace(QUOTATION, (quotation) => GAP.repeat(quotation.length)),
      isSpeech,
      at: (index) => placeOf(offsets[index] ?? 0, starts),
    });

    function collect(part: Node): void {
      const start = part.position?.start.offset ?? 0;
      const end = part.position?.end.offset ?? start;
      if (part.type === 'text' || part.type === 'textDirective') {
        let at = start;
        // The marks at the start of each line of a quotation don't belong to a sentence.
        for (const piece of source.slice(start, end).split(/((?:\r\n|\n|\r)[ \t>]*)/)) {
          const isBreak = /^[\r\n]/.test(piece);
          text += isBreak ? ' ' : piece;
          if (isBreak) offsets.push(at);
          else for (let index = 0; index < piece.length; index++) offsets.push(at + index);
          at += piece.length;
        }
      } else if (part.type === 'break') {
        text += ' ';
        offsets.push(start);
      } else if (part.type === 'inlineCode' || part.type === 'image') {
        text += GAP;
        offsets.push(start);
      } else for (const child of (part as Partial<Parent>).children ?? []) collect(child);
    }
  }
}

const kindOf = ({ type }: Node): ProsePassage['kind'] | undefined =>
  type === 'paragraph' || type === 'heading' ? type : undefined;

const nameOf = (node: Node): string | undefined =>
  node.type === 'mdxJsxFlowElement' ? ((node as MdxJsxFlowElement).name ?? undefined) : undefined;

const isOption = (node: Node | undefined): boolean =>
  node?.type === 'listItem' && typeof (node as Node & { checked?: boolean }).checked === 'boolean';

/** Whether somebody in the guide says the last node of a path, and not the guide itself. */
function isSpeech(path: Node[]): boolean {
  const names = path.map(nameOf);
  if (names.includes('Story')) return true;
  if (names.includes('ModelAnswer') && names.includes('OpenPractice')) return true;
  // Below an option, a block quote is the handbook's feedback, and the option itself is what somebody might say.
  const option = path.findIndex(isOption);
  const quotation = path.findIndex(({ type }) => type === 'blockquote');
  if (names.includes('Quiz') && option >= 0) return quotation < 0;
  return quotation >= 0;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

function placeOf(offset: number, starts: number[]): Pick<Node, 'position'> {
  let line = starts.length;
  while (line > 1 && (starts[line - 1] ?? 0) > offset) line--;
  const start = { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  return { position: { start, end: start } };
}
