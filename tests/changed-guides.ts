import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject } from './project-copy';
import { CHANGES } from './site/builds';

const COPY = path.resolve('test-results/changed-guides');

/**
 * Copies the project and changes its guides as an author would, see `CHANGES`.
 *
 * @param author runs an npm script of the copy; throws where that fails
 * @returns the folder of the copy
 */
export function copyWithChanges(author: (folder: string, words: string[]) => void): string {
  copyProject(COPY);

  const { moved, reworded, renamed, retired } = CHANGES;
  const [from, to] = [moved.from, moved.to].map(
    (address) => `${address.replace('/guides/', '')}.mdx`,
  ) as [string, string];
  renameSync(path.join(COPY, 'docs', from), path.join(COPY, 'docs', to));
  for (const guide of guides()) change(guide, (text) => text.replaceAll(`/${from}`, `/${to}`));
  inPlace('src/redirects.ts', '[] = [', `[] = [${JSON.stringify(moved)}, `);

  inPlace(`docs/${to}`, reworded.from, reworded.to);
  author(COPY, ['run', 'ids', '--', 'rename', renamed.from, renamed.to]);
  inPlace(`docs/${to}`, `| \`${itemOf(renamed.from)}\` `, `| \`${itemOf(renamed.to)}\` `);
  author(COPY, ['run', 'ids', '--', 'retire', retired.id, 'The other cards say it better.']);
  inPlace(retired.file, new RegExp(`^\\| \`${itemOf(retired.id)}\` .*\n`, 'm'), '');
  author(COPY, ['run', 'fix']);
  author(COPY, ['run', 'check']);
  return COPY;
}

const guides = (): string[] =>
  readdirSync(path.join(COPY, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `docs/${name}`);

const itemOf = (id: string): string => id.split('/')[1] ?? '';

function change(file: string, how: (text: string) => string): boolean {
  const text = readFileSync(path.join(COPY, file), 'utf8');
  writeFileSync(path.join(COPY, file), how(text));
  return how(text) !== text;
}

/** Throws where there is nothing to change. */
function inPlace(file: string, from: string | RegExp, to: string): void {
  if (!change(file, (text) => text.replace(from, to)))
    throw new Error(`tests/changed-guides.ts: ${file} has no ${from}: name what it has`);
}
