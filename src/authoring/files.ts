import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/** Something that lies in a folder, with its path. */
export interface Found {
  file: string;
  entry: Dirent;
}

/** All that lies under a folder, at any depth, in the order of its paths. Links to other files or folders aren't followed. */
export function filesUnder(folder: string): Found[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry): Found[] => {
      const file = path.join(folder, entry.name);
      return [{ file, entry }, ...(entry.isDirectory() ? filesUnder(file) : [])];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
