import type { Heading } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { takesHeadings } from '../components';
import { proseLines } from './lines';
import type { GuideRule } from './rule';

/**
 * Checks that headings are real headings, aren't empty, don't skip a level, and aren't repeated
 * within a section.
 */
export const checkHeadings: GuideRule = ({ tree, text }, report) => {
  const lines = text.split(/\r\n|\n|\r/);
  const isProse = proseLines(lines);
  lines.forEach((line, at) => {
    if (!isProse[at] || !/^ {0,3}(?:#{1,6}[^\s#\d]|#{7,}|＃)/.test(line)) return;
    const start = { line: at + 1, column: line.search(/\S/) + 1 };
    report(
      { position: { start, end: start } },
      'heading-form',
      'this would show as text: a heading has one to six # and a space, as in ## The formula; for the character write \\#',
    );
  });

  let before: Heading | undefined;
  /** The last heading, and the ones above it in the outline. */
  let path: string[] = [];
  const seen = new Map<string, number>();
  visit(tree, 'heading', (heading, _at, parent) => {
    const words = wordsIn(heading).trim();
    if (heading.children.every(({ type }) => type === 'mdxTextExpression')) {
      report(heading, 'empty-heading', 'the heading has no words: write some, or take it out');
      return;
    }
    // A question isn't a section of the page, and its id tells it from others.
    if (takesHeadings(parent)) return;
    if (before && heading.depth > before.depth + 1)
      report(
        heading,
        'skipped-level',
        `a heading below ${'#'.repeat(before.depth)} begins with ${'#'.repeat(before.depth + 1)}: write it so, since screen readers read out the level`,
      );
    before = heading;
    path = [...path.slice(0, heading.depth - 1), words.toLowerCase()];
    const name = path.join('\n');
    const first = seen.get(name);
    if (first === undefined) seen.set(name, heading.position?.start.line ?? 0);
    else
      report(
        heading,
        'repeated-heading',
        `line ${first} has the same heading, so readers can’t tell the sections apart: give this one its own words`,
      );
  });
};
