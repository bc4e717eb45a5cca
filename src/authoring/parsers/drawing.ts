import type { Table } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import { STORY_PARTS } from '../../model/items';
import { nearest } from '../nearest';
import type { Report } from '../problems';
import type { ReadComponent } from './component';

/** What can be drawn, each with the Markdown that it's drawn from. */
const DRAWINGS = {
  tree: 'list',
  sizes: 'table',
  shares: 'table',
  schedule: 'list',
  notes: 'table',
  rewrite: 'table',
} as const;

export type DrawingKind = keyof typeof DRAWINGS;

const KINDS = Object.keys(DRAWINGS) as DrawingKind[];

/** A `<Drawing>`: a list or a table that its page shows as a drawing, and everyone else reads as what it is. */
export const drawing: ReadComponent = (element, { attributes: { kind = '' }, report }) => {
  const known = KINDS.find((each) => each === kind);
  if (!known) {
    const near = nearest(kind, KINDS);
    report(
      element,
      'unknown-kind',
      `<Drawing> needs a kind: ${near ? `did you mean ${near}? The kinds are` : 'write one of'} ${KINDS.join(', ')}`,
    );
    return { kind: 'drawing', drawing: 'tree', blocks: element.children };
  }
  const form = DRAWINGS[known];
  const [block, stray] = element.children;
  if (block?.type !== form || stray)
    report(
      stray ?? block ?? element,
      'stray-content',
      `a drawing of kind “${known}” is made of one ${form} and nothing else: move the rest out`,
    );
  else if (block.type === 'table' && (known === 'shares' || known === 'rewrite'))
    readParts(block, known === 'shares', report);
  return { kind: 'drawing', drawing: known, blocks: element.children };
};

/** Gives each row its part of STAR-T, and its share if it has one. */
function readParts({ children: [, ...rows] }: Table, shared: boolean, report: Report): void {
  for (const row of rows) {
    const name = wordsIn(row.children[0] ?? row);
    const part = STORY_PARTS.find((each) => each === name);
    const percent = row.children[1] && /^(\d+)%$/.exec(wordsIn(row.children[1]))?.[1];
    if (!part || (shared && !percent)) {
      report(
        row,
        'unknown-part',
        `this row must begin with one of ${STORY_PARTS.join(', ')}${shared ? ', and then its share, as in | Task | 10% |' : ''}`,
      );
      continue;
    }
    row.data = {
      ...row.data,
      hProperties: {
        'data-part': part.toLowerCase(),
        ...(shared && { style: `--share: ${percent}` }),
      },
    } as typeof row.data;
  }
}
