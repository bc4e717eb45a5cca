import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads a committed list of what was published. Throws with an address and the fix if the file is missing or isn't JSON,
 * for example after a half-finished merge: without the list, nobody would notice that a published id is gone.
 */
export function readPublishedFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(
      `${file}:1:1  missing-published-file  the file can't be read (${(error as NodeJS.ErrnoException).code}): restore it with git checkout -- ${file}`,
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const conflict = text.split('\n').findIndex((line) => /^(<{7}|={7}|>{7})/.test(line)) + 1;
    const fix = conflict
      ? 'keep the lines of both sides and delete the merge markers'
      : 'restore it with git checkout';
    throw new Error(
      `${file}:${conflict || 1}:1  broken-published-file  the file isn't JSON: ${fix}, then run npm run fix`,
    );
  }
}

/** The line of a key or an entry in such a file, counted from 1; the first line if the file doesn't have it. */
export function lineOf(file: string, entry: string): number {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return Math.max(lines.findIndex((line) => line.trim().startsWith(JSON.stringify(entry))), 0) + 1;
}
