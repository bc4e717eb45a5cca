import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems';

/** Reports what would break the page or show as raw text: titles and notes. */
export function checkShape(tree: Root, report: Report): void {
  let titles = 0;
  visit(tree, (node) => {
    switch (node.type) {
      case 'heading':
        if (node.depth === 1 && ++titles > 1) {
          report(
            node,
            'one-title',
            'a guide has one title (# …): begin this heading with ## instead',
          );
        }
        break;
      case 'text':
        if (/^:::\s*\w/.test(node.value)) {
          report(
            node,
            'note-form',
            'this would show as raw text: begin a note with :::note[Title] and end it with :::, each on its own line',
          );
        }
    }
  });
  if (titles === 0)
    report({}, 'one-title', 'the guide has no title: begin the text with a line # Title');
}
