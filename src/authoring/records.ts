import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads a committed record, or takes `otherwise` where there is none. Throws with an address and the mend where it is
 * not JSON, as after a merge that was left half done.
 */
export function readRecord<T>(file: string, otherwise: T): T {
  if (!existsSync(file)) return otherwise;
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch {
    const conflict = text.split('\n').findIndex((line) => /^(<{7}|={7}|>{7})/.test(line)) + 1;
    const mend = conflict ? 'keep the lines of both sides and take out the markers of the merge' : 'restore it with git checkout';
    throw new Error(`${file}:${conflict || 1}:1  broken-record  the record cannot be read as JSON: ${mend}, then run npm run fix`);
  }
}
