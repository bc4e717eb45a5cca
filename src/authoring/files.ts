import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/** A file or folder, with its path. */
export interface Found {
  file: string;
  entry: Dirent;
}

/** All files and folders under a folder, sorted by path. Doesn't follow symbolic links. */
export function filesUnder(folder: string): Found[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry): Found[] => {
      const file = path.join(folder, entry.name);
      return [{ file, entry }, ...(entry.isDirectory() ? filesUnder(file) : [])];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
