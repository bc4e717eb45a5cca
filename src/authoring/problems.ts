import type { Node } from 'unist';

/** One mistake of an author's: where it is, the rule it breaks, and how to fix it. */
export interface Problem {
  /** Path of the file, from the project's folder. */
  file: string;
  /** Line and column, counted from 1. */
  line: number;
  column: number;
  /** Name of the rule, as in `repeated-id`. */
  rule: string;
  /** What is wrong and how to fix it, in one line. */
  message: string;
  /** Set on what an author should look at but may leave as it is. Anything else fails the check. */
  severity?: 'warning';
}

/** Notes a mistake at a place in the guide being read. */
export type Report = (
  at: Pick<Node, 'position'>,
  rule: string,
  message: string,
  severity?: 'warning',
) => void;

/** Whether a problem fails the check. */
export const isError = ({ severity }: Problem): boolean => severity !== 'warning';

/** A `Report` that adds to `problems` what is wrong in `file`. */
export function reporter(file: string, problems: Problem[]): Report {
  return (at, rule, message, severity) => {
    const { line, column } = at.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line, column, rule, message, ...(severity && { severity }) });
  };
}

/** The line that a contributor sees: `docs/x.mdx:16:1  rule  what is wrong, and how to fix it`. */
export function formatProblem({ file, line, column, rule, message, severity }: Problem): string {
  const weight = severity ? `${severity}: ` : '';
  return `${file}:${line}:${column}  ${rule}  ${weight}${message.replace(/\s+/g, ' ')}`;
}

/** All problems, a line each, ordered by place. */
export function formatProblems(problems: Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
    .map(formatProblem)
    .join('\n');
}
