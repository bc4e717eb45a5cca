import { execFileSync } from 'node:child_process';

/** When a file was last changed, as `2026-11-21`, and everybody who changed it, the most recent first. */
export interface History {
  updated: string;
  contributors: string[];
}

/**
 * A file's history from git; undefined where git is not there, where it does not know the file, and in a shallow
 * clone, whose dates would be false.
 *
 * @param file path of the file, from `folder`
 */
export function historyOf(file: string, folder = process.cwd()): History | undefined {
  try {
    const git = (...words: string[]): string =>
      execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    if (git('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
    const commits = git('log', '--follow', '--use-mailmap', '--format=%as%x09%aN', '--', file).split('\n').filter(Boolean);
    const [latest] = commits;
    if (!latest) return undefined;
    // Docusaurus sets these names into code and doesn't escape backslashes; anybody can choose theirs.
    return {
      updated: latest.split('\t')[0] ?? '',
      contributors: [...new Set(commits.map((commit) => commit.split('\t')[1] ?? ''))].map((name) => name.replaceAll('\\', '')),
    };
  } catch {
    return undefined;
  }
}
