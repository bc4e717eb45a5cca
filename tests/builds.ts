import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyWithChanges } from './changed-guides';
import { PARTS } from './project-copy';
import { BUILD, CHANGED_BUILD, REPOSITORY, SUBPATH, SUBPATH_BUILD } from './site/builds';

/** A build that browser tests look at. */
export interface Build {
  name: string;
  folder: string;
  /** What the spec that needs this build has in its text. */
  mark: RegExp;
  /** Builds it, whether or not that's needed. False if it fails or prints a warning. */
  make(): boolean;
}

/** What a build at the root of an address knows about where it is. */
const ROOT = { SITE_BASE_URL: '/', SITE_REPOSITORY: '' };

const DOCUSAURUS = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
const STAMPS = path.resolve('node_modules/.cache/build-stamps');

export const BUILDS: Build[] = [
  {
    name: 'build',
    folder: BUILD,
    mark: /(?:)/,
    make: () => build(BUILD, ROOT),
  },
  {
    name: 'build under a sub-path',
    folder: SUBPATH_BUILD,
    mark: /SUBPATH/,
    make: () => build(SUBPATH_BUILD, { SITE_BASE_URL: SUBPATH, SITE_REPOSITORY: REPOSITORY }),
  },
  {
    name: 'build with changed guides',
    folder: CHANGED_BUILD,
    mark: /CHANGED_BUILD|CHANGES/,
    make: () => build(CHANGED_BUILD, ROOT, copyWithChanges(author)),
  },
];

/**
 * Whether a build was made from exactly the current project, and wasn't replaced by another since.
 */
export const isCurrent = (folder: string): boolean =>
  existsSync(stampOf(folder)) &&
  readFileSync(stampOf(folder), 'utf8') === `${inputs()} ${madeAt(folder)}`;

function build(folder: string, environment: NodeJS.ProcessEnv, cwd = '.'): boolean {
  const words = ['build', '--out-dir', path.resolve(folder)];
  console.log(`\n> docusaurus ${words.join(' ')}`);
  // What changes while the site is being built may not be in it.
  const before = inputs();
  const { status, stdout, stderr } = spawnSync(process.execPath, [DOCUSAURUS, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment, NO_COLOR: '1' },
    cwd,
  });
  console.log(stdout, stderr);
  const warned = /\[WARN(ING)?\]/.test(stdout + stderr);
  if (warned) console.error('The build printed a warning (above): fix what it names.');
  if (status !== 0 || warned) return false;
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampOf(folder), `${before} ${madeAt(folder)}`);
  return true;
}

/** Runs an npm script in the copy with the changed guides. Throws if it fails. */
function author(folder: string, words: string[]): void {
  console.log(`\n> npm ${words.join(' ')}`);
  if (spawnSync('npm', words, { stdio: 'inherit', cwd: folder }).status !== 0)
    throw new Error(
      `npm ${words.join(' ')} failed in the copy whose guides are changed: see above`,
    );
}

const stampOf = (folder: string): string => path.join(STAMPS, `${path.basename(folder)}.txt`);

/** When the build in a folder was made, as a text. */
function madeAt(folder: string): string {
  const page = path.join(folder, 'index.html');
  return existsSync(page) ? String(statSync(page).mtimeMs) : 'never';
}

/** A hash of all that a build depends on. */
function inputs(): string {
  const hash = createHash('sha256');
  const more = ['package-lock.json', 'tests/changed-guides.ts', 'tests/site/builds.ts'];
  for (const file of [...PARTS, ...more]
    .filter((part) => part !== 'CONTRIBUTING.md')
    .flatMap(filesIn))
    hash.update(`${file}\n`).update(readFileSync(file));
  // Guides show the date of their last commit.
  hash.update(spawnSync('git', ['log', '-1', '--format=%H', '--', 'docs']).stdout ?? '');
  for (const name of ['SITE_URL', 'SITE_NAME']) hash.update(`${name} ${process.env[name]}`);
  return hash.digest('hex');
}

const filesIn = (part: string): string[] =>
  statSync(part).isDirectory()
    ? readdirSync(part, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => path.join(parentPath, name))
        .sort()
    : [part];
