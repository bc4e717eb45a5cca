import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { copyWithChanges } from './changed-guides';
import { findChromium, installChromium } from './chromium';
import { BUILD, CHANGED_BUILD, REPOSITORY, SUBPATH, SUBPATH_BUILD } from './site/builds';

/** How many of a step's tests passed and failed. */
interface Count {
  passed: number;
  failed: number;
}

/** What a build at the root of an address knows of where it stands. */
const ROOT = { SITE_BASE_URL: '/', SITE_REPOSITORY: '' };

const REPORTS = path.resolve('node_modules/.cache/test-reports');

/** Runs a program with its output on this terminal, in the project's folder or in `cwd`; true where it ended well. */
function run(
  program: string,
  words: string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = '.',
): boolean {
  console.log(`\n> ${program} ${words.join(' ')}`);
  return (
    spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...environment }, cwd })
      .status === 0
  );
}

const once = (good: boolean): Count => ({ passed: Number(good), failed: Number(!good) });

/** A build counts as failed where it prints a warning. */
function build(words: string[], environment: NodeJS.ProcessEnv = {}, cwd = '.'): Count {
  console.log(`\n> docusaurus build ${words.join(' ')}`);
  const { status, stdout, stderr } = spawnSync('npx', ['docusaurus', 'build', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment, NO_COLOR: '1' },
    cwd,
  });
  console.log(stdout, stderr);
  const warned = /\[WARN(ING)?\]/.test(stdout + stderr);
  if (warned) console.error('The build printed a warning (above): mend what it names.');
  return once(status === 0 && !warned);
}

/** Builds a copy of the project whose guides an author has changed. */
function buildChanged(): Count {
  const copy = copyWithChanges((folder, words) => {
    if (!run('npm', words, {}, folder))
      throw new Error(
        `npm ${words.join(' ')} failed in the copy whose guides are changed: see above`,
      );
  });
  return build(['--out-dir', path.resolve(CHANGED_BUILD)], ROOT, copy);
}

function nodeTests(...folders: string[]): Count {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => path.join(folder, name)),
  );
  const report = path.join(REPORTS, 'node.tap');
  const reporters = ['spec', 'tap'].map((name) => `--test-reporter=${name}`);
  const ended = run('node', [
    '--import',
    'tsx',
    '--test',
    // By default, Node.js leaves one processor to itself.
    `--test-concurrency=${availableParallelism()}`,
    ...reporters,
    '--test-reporter-destination=stdout',
    `--test-reporter-destination=${report}`,
    ...files,
  ]);
  const tap = readFileSync(report, 'utf8');
  const number = (name: string): number =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const count = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled') + number('skipped') + number('todo'),
  };
  return !ended && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** The Chromium to test with, installed where there is none and where that's possible. */
const chromium = (): string => findChromium() ?? installChromium();

function browserTests(): Count {
  const report = path.join(REPORTS, 'site.json');
  const ended = run('npx', ['playwright', 'test', '--config', 'tests/site/playwright.config.ts'], {
    PLAYWRIGHT_CHROMIUM: chromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: !ended && failed === 0 ? 1 : failed };
}

function startTests(): Count {
  process.env.PLAYWRIGHT_CHROMIUM = chromium();
  return nodeTests('tests/dev');
}

const steps: [name: string, step: () => Count][] = [
  ['lint', () => once(run('npm', ['run', '--silent', 'lint']))],
  ['types', () => once(run('npx', ['tsc']))],
  ['content', () => once(run('npm', ['run', '--silent', 'check']))],
  ['spelling', () => once(run('npm', ['run', '--silent', 'spelling']))],
  ['unit tests', () => nodeTests('tests/unit', 'tests/authoring')],
  ['build', () => build(['--out-dir', BUILD], ROOT)],
  [
    'build under a sub-path',
    () =>
      build(['--out-dir', SUBPATH_BUILD], { SITE_BASE_URL: SUBPATH, SITE_REPOSITORY: REPOSITORY }),
  ],
  ['build with changed guides', buildChanged],
  ['browser tests', browserTests],
  ['npm start', startTests],
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const [name, step] of steps) {
  let count: Count;
  try {
    count = step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = once(false);
  }
  if (count.passed + count.failed === 0) count = once(false);
  summary.push(`${count.failed ? 'FAILED' : 'ok'}  ${name}`);
  total.passed += count.passed;
  total.failed += count.failed;
}
console.log(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
