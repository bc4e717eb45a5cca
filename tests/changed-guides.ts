import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject } from './project-copy';
import { CHANGES } from './site/builds';

const COPY = path.resolve('test-results/changed-guides');

/**
 * Copies the project and changes its guides as an author would, see `CHANGES`.
 *
 * @param author runs an npm script of the copy; throws if that fails
 * @returns the folder of the copy
 */
export function copyWithChanges(author: (folder: string, words: string[]) => void): string {
  copyProject(COPY);

  const { moved, reworded, renamed, retired } = CHANGES;
  const [from = '', to = ''] = [moved.from, moved.to].map((address) =>
    address.replace('/guides/', ''),
  );
  author(COPY, ['run', 'move', from, to]);

  inPlace(`docs/${to}.mdx`, reworded.from, reworded.to);
  author(COPY, ['run', 'ids', '--', 'rename', renamed.from, renamed.to]);
  inPlace(`docs/${to}.mdx`, `| \`${itemOf(renamed.from)}\` `, `| \`${itemOf(renamed.to)}\` `);
  author(COPY, ['run', 'ids', '--', 'retire', retired.id, 'The other cards say it better.']);
  inPlace(retired.file, new RegExp(`^\\| \`${itemOf(retired.id)}\` .*\n`, 'm'), '');
  author(COPY, ['run', 'fix']);
  author(COPY, ['run', 'check']);
  return COPY;
}

const itemOf = (id: string): string => id.split('/')[1] ?? '';

/** Throws if there's nothing to change. */
function inPlace(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path.join(COPY, file), 'utf8');
  const after = before.replace(from, to);
  writeFileSync(path.join(COPY, file), after);
  if (after === before)
    throw new Error(`tests/changed-guides.ts: ${file} has no ${from}: name what it has`);
}
