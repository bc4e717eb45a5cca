import type { Node } from 'unist';

/** An author's mistake: where it is, which rule it breaks, and how to fix it. */
export interface Problem {
  /** Path of the file, from the project's folder. */
  file: string;
  /** Line and column, counted from 1. */
  line: number;
  column: number;
  /** Name of the rule, as in `repeated-id`. */
  rule: string;
  /** What's wrong and how to fix it, in one line. */
  message: string;
  /** Set if an author should look at it but may leave it. Anything else fails the check. */
  severity?: 'warning';
}

/** Anything with a position in a guide. */
export type Located = Pick<Node, 'position'>;

/** Whether a problem fails the check. */
export const isError = ({ severity }: Problem): boolean => severity !== 'warning';

/** Reports a mistake in the guide that's being read. */
export type Report = (at: Located, rule: string, message: string, severity?: 'warning') => void;

/** A `Report` that adds the mistakes in `file` to `problems`. */
export function reporter(file: string, problems: Problem[]): Report {
  return (at, rule, message, severity) => {
    const { line, column } = at.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line, column, rule, message, ...(severity && { severity }) });
  };
}

/** The line that a contributor sees: `docs/x.mdx:16:1  rule  what's wrong, and how to fix it`. */
export function formatProblem({ file, line, column, rule, message, severity }: Problem): string {
  const weight = severity ? `${severity}: ` : '';
  return `${file}:${line}:${column}  ${rule}  ${weight}${message.replace(/\s+/g, ' ')}`;
}

/** All problems, one per line, sorted by position. */
export function formatProblems(problems: Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
    .map(formatProblem)
    .join('\n');
}
