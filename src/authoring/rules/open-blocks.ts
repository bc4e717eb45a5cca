import type { Node } from 'unist';
import type { Report } from '../problems';
import { openFence, proseLines } from './lines';

/**
 * What makes a guide unreadable, or swallows the rest of it. If it's there, we can't know which
 * items the guide has.
 */
export const UNREAD = ['mdx-syntax', 'merge-conflict', 'unclosed-code', 'unclosed-note'];

const place = (line: number, column = 1): Pick<Node, 'position'> => {
  const start = { line: line + 1, column };
  return { position: { start, end: start } };
};

/**
 * Reports the marks of an unfinished merge, and code or a note that's never closed, at the line
 * that starts it.
 *
 * @returns whether there is one
 */
export function checkOpenBlocks(text: string, report: Report): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  const conflict = lines.findIndex((line) => /^(<{7}|>{7}|\|{7})(\s|$)/.test(line));
  if (conflict >= 0) {
    report(
      place(conflict),
      'merge-conflict',
      'Git couldn’t merge two versions here: keep the lines you want, and delete <<<<<<<, =======, >>>>>>> and the rest',
    );
    return true;
  }
  const fence = openFence(lines);
  if (fence) {
    report(
      place(fence.line, fence.column),
      'unclosed-code',
      `the code that begins here is never closed, so the rest of the page is read as code: end it with a line ${fence.sign}`,
    );
    return true;
  }
  return checkNotes(lines, report);
}

function checkNotes(lines: string[], report: Report): boolean {
  const isProse = proseLines(lines);
  const open: { line: number; column: number; name: string }[] = [];
  lines.forEach((line, at) => {
    if (!isProse[at]) return;
    const [, before = '', name = ''] = /^([ \t>]*):{3,}(\w*)/.exec(line) ?? [];
    if (name) open.push({ line: at, column: before.length + 1, name });
    else if (/^[ \t>]*:{3,}[ \t]*$/.test(line)) open.pop();
  });
  const [first] = open;
  if (!first) return false;
  report(
    place(first.line, first.column),
    'unclosed-note',
    `the note that begins here is never closed, so the rest of the page is part of it: end it with a line ::: below its text`,
  );
  return true;
}
