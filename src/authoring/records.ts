import { readFileSync } from 'node:fs';

/**
 * Reads a committed record. Throws with an address and the fix where it's missing or can't be read, or where it isn't JSON,
 * as after a merge that was left half done: without the record, nobody would notice that a published id is gone.
 */
export function readRecord<T>(file: string): T {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(
      `${file}:1:1  missing-record  the record can't be read (${(error as NodeJS.ErrnoException).code}): restore it with git checkout -- ${file}`,
    );
  }
  try {
    return JSON.parse(text) as T;
  } catch {
    const conflict = text.split('\n').findIndex((line) => /^(<{7}|={7}|>{7})/.test(line)) + 1;
    const fix = conflict
      ? 'keep the lines of both sides and delete the merge markers'
      : 'restore it with git checkout';
    throw new Error(
      `${file}:${conflict || 1}:1  broken-record  the record can't be read as JSON: ${fix}, then run npm run fix`,
    );
  }
}
