import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BUILDS, isCurrent } from './builds';
import { findChromium, installChromium } from './chromium';

/*
 * Runs browser specs: `npm run test:site`, or `npm run test:site -- quiz` for those with “quiz” in their names. It makes
 * the builds that these specs need, but only where something that goes into a build has changed since. Other options go to
 * Playwright: `npm run test:site -- quiz --headed`.
 */
const FOLDER = 'tests/site';

/** The text of a spec and of the helpers that it imports. */
function textOf(name: string, seen = new Set<string>()): string {
  if (seen.has(name) || name === 'builds') return '';
  seen.add(name);
  const text = readFileSync(path.join(FOLDER, `${name}.ts`), 'utf8');
  const imported = [...text.matchAll(/from '\.\/([\w.-]+)'/g)].map(([, each = '']) => each);
  return text + imported.map((each) => textOf(each, seen)).join('');
}

const words = process.argv.slice(2);
const specs = readdirSync(FOLDER).filter((name) => name.endsWith('.spec.ts'));
const chosen = specs.filter((name) => words.some((word) => name.includes(word)));
const text = (chosen.length > 0 ? chosen : specs)
  .map((name) => textOf(name.replace(/\.ts$/, '')))
  .join('');

const needed = BUILDS.filter(({ mark }) => mark.test(text));
for (const { name, folder, make } of needed) {
  if (isCurrent(folder)) {
    console.log(`Reusing the ${name}: nothing that goes into it has changed.`);
    continue;
  }
  console.log(`Making the ${name}: there is none, or something that goes into it has changed.`);
  if (!make()) process.exit(1);
}
const PLAYWRIGHT = 'node_modules/playwright/cli.js';
const { status } = spawnSync(
  process.execPath,
  [PLAYWRIGHT, 'test', '--config', `${FOLDER}/playwright.config.ts`, ...words],
  {
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_CHROMIUM: findChromium() ?? installChromium() },
  },
);
process.exit(status ?? 1);
