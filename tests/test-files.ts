import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The test files in some folders. Node.js 20 doesn't expand patterns in paths, and neither does the shell of Windows. */
export const testFilesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => path.join(folder, name)),
  );
