import { visit } from 'unist-util-visit';
import type { Guide } from './guide';

/** A guide's text with everything that isn't prose (tags, ids, addresses, code) turned into spaces, so places stay. */
export function proseOf({ text, tree }: Guide): string {
  const blank = text.replace(/[^\n]/g, ' ');
  const pieces: string[] = [];
  let done = 0;
  visit(tree, ['text', 'yaml'], (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined || start < done) return;
    pieces.push(blank.slice(done, start), text.slice(start, end));
    done = end;
  });
  return (pieces.join('') + blank.slice(done)).replace(/&\w+;|\bdoi:\S+/g, (token) =>
    ' '.repeat(token.length),
  );
}
