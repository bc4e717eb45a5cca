import type { Node } from 'unist';
import { GUIDE_RULES } from './check';
import { readGuide } from './guide';
import { formatProblem, isError, type Problem, reporter } from './problems';
import { UNREAD } from './rules/open-blocks';

/** With more mistakes than this that keep a page from being read, a preview gives up. */
const TRIES = 20;

/**
 * A guide's text for `npm start`, where a half-written line mustn't take the page away. Replaces
 * each block that can't be shown with a note that says what `npm run check` says. Text without
 * mistakes doesn't change.
 */
export function previewOf(file: string, text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const body = bodyOf(lines);
  const notes: { line: number; problem: Problem }[] = [];
  const leaveOut = (from: number, to: number): void => void lines.fill('', from - 1, to);

  let guide = readGuide(file, lines.join('\n'));
  for (let tries = 0; tries < TRIES; tries++) {
    const problem = guide.problems.find(({ rule }) => UNREAD.includes(rule));
    if (!problem) break;
    // Without its opening line, what's never closed is just text.
    const [from, to] = problem.rule.startsWith('unclosed-')
      ? [problem.line, problem.line]
      : blockAround(lines, Math.max(causeOf(lines, problem), body), body);
    notes.push({ line: from, problem });
    leaveOut(from, tries < TRIES - 1 ? to : lines.length);
    guide = readGuide(file, lines.join('\n'));
  }

  const inRules: Problem[] = [];
  for (const rule of GUIDE_RULES) rule(guide, reporter(file, inRules));
  const blocks = guide.tree.children.filter(({ type }) => type !== 'yaml').map(linesOf);
  const blockAt = (line: number) => blocks.find(({ from, to }) => from <= line && line <= to);
  // Inside a component, a note would be read as part of it.
  const places = notes.map(({ line, problem }) => ({ line: blockAt(line)?.from ?? line, problem }));
  for (const problem of guide.problems) {
    const block = blockAt(problem.line);
    if (block) leaveOut(block.from, block.to);
    places.push({ line: block?.from ?? body, problem });
  }
  for (const problem of inRules.filter(isError))
    places.push({ line: blockAt(problem.line)?.from ?? body, problem });
  if (places.length === 0) return text;

  for (const { line, problem } of places.sort((a, b) => b.line - a.line))
    lines.splice(line - 1, 0, ...noteOf(problem));
  return lines.join('\n');
}

/**
 * The line of the `<` or `{` that most likely started a syntax error. The error itself may be lines
 * further down.
 */
function causeOf(lines: string[], { line, column }: Problem): number {
  const upTo = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column)];
  const at = upTo.findLastIndex((text) => /[<{]/.test(text));
  return at < 0 ? line : at + 1;
}

/** The first line below the front matter, counted from 1. */
function bodyOf(lines: string[]): number {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return end + 2;
}

/**
 * The first and last line of the block around a line, or of the next block if the line is blank.
 */
function blockAround(lines: string[], line: number, body: number): [from: number, to: number] {
  const isBlank = (at: number): boolean => !lines[at - 1]?.trim();
  let from = line;
  while (from < lines.length && isBlank(from)) from++;
  let to = from;
  while (from > body && !isBlank(from - 1)) from--;
  while (to < lines.length && !isBlank(to + 1)) to++;
  return [from, to];
}

const linesOf = ({ position }: Node): { from: number; to: number } => ({
  from: position?.start.line ?? 0,
  to: position?.end.line ?? 0,
});

function noteOf(problem: Problem): string[] {
  const [place = '', rule = ''] = formatProblem(problem).split('  ');
  return [
    '',
    `:::danger[${escaped(`${place} ${rule}`)}]`,
    '',
    escaped(problem.message.replace(/\s+/g, ' ')),
    '',
    ':::',
    '',
  ];
}

/** Markdown that shows this text as it is. */
const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
