import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { BUILDS } from './builds';
import { findChromium, installChromium } from './chromium';
import { testFilesIn } from './test-files';

/** How many of a step's tests passed and failed, and a line for each that failed or needed a second try. */
interface Count {
  passed: number;
  failed: number;
  lines?: string[];
}

/** The part of Playwright's JSON report that's read here. */
interface Suite {
  suites?: Suite[];
  specs?: {
    title: string;
    file: string;
    line: number;
    tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[];
  }[];
}

const REPORTS = path.resolve('node_modules/.cache/test-reports');

/** Runs a program with its output on this terminal. True if it succeeded. */
function run(program: string, words: string[], environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${program} ${words.join(' ')}`);
  return (
    spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...environment } })
      .status === 0
  );
}

const once = (good: boolean): Count => ({ passed: Number(good), failed: Number(!good) });

function nodeTests(...folders: string[]): Count {
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
    ...testFilesIn(...folders),
  ]);
  const tap = readFileSync(report, 'utf8');
  const number = (name: string): number =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const count = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled') + number('skipped') + number('todo'),
    lines: [...tap.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, name = '']) => name),
  };
  return !ended && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** The Chromium to test with. Installs one if there's none and that's possible. */
const chromium = (): string => findChromium() ?? installChromium();

function browserTests(): Count {
  const report = path.join(REPORTS, 'site.json');
  const ended = run('npx', ['playwright', 'test', '--config', 'tests/site/playwright.config.ts'], {
    PLAYWRIGHT_CHROMIUM: chromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    suites: Suite[];
  };
  const failed = stats.unexpected + stats.skipped;
  return {
    passed: stats.expected + stats.flaky,
    failed: !ended && failed === 0 ? 1 : failed,
    lines: suites.flatMap(troubleIn),
  };
}

/** The tests that failed, and those that passed only the second time: where they are, and their names. */
const troubleIn = ({ suites = [], specs = [] }: Suite): string[] => [
  ...specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(
        ({ status }) =>
          `${status === 'flaky' ? 'passed the second time: ' : ''}tests/site/${file}:${line} ${title}`,
      ),
  ),
  ...suites.flatMap(troubleIn),
];

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
  ...BUILDS.map(({ name, make }): [string, () => Count] => [name, () => once(make())]),
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
  summary.push(
    `${count.failed ? 'FAILED' : 'ok'}  ${name}`,
    ...(count.lines ?? []).map((each) => `        ${each}`),
  );
  total.passed += count.passed;
  total.failed += count.failed;
}
console.log(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
