/*
 * How long an author waits: `npx tsx tests/bench/dev.ts`. It edits a guide ten times while `npm start` runs in a copy of
 * the project, and measures from saving the file until the words are on the page in the browser. Then it builds the copy
 * twice, first without a cache.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../chromium';
import { copyProject } from '../project-copy';
import { linkPackages, measureBuild } from './measured-build';

const PORT = 41782;
const EDITS = 10;
const GUIDE = 'docs/failure-questions.mdx';
const LINE = '## The Formula';

/** How long each edit took to show up, in milliseconds. */
async function edits(folder: string): Promise<number[]> {
  const server = spawn(
    'npx',
    ['docusaurus', 'start', '--no-open', '--host', '127.0.0.1', '--port', String(PORT)],
    {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'development', SITE_BASE_URL: '/' },
    },
  );
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const url = `http://127.0.0.1:${PORT}/guides/failure-questions/`;
    const answers = (): Promise<boolean> =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 500));
    const page = await browser.newPage();
    await page.goto(url, { timeout: 0 });
    await page.getByText('The Formula').first().waitFor({ state: 'attached', timeout: 0 });

    const file = path.join(folder, GUIDE);
    const original = readFileSync(file, 'utf8');
    const times: number[] = [];
    for (let edit = 1; edit <= EDITS; edit++) {
      const words = `This is edit ${edit}.`;
      const start = performance.now();
      writeFileSync(file, original.replace(LINE, `${LINE}\n\n${words}`));
      await page.getByText(words).first().waitFor({ state: 'attached', timeout: 0 });
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    await browser.close();
    if (server.pid) process.kill(-server.pid);
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-dev-'));
  try {
    copyProject(folder);
    linkPackages(folder);
    const times = (await edits(folder)).sort((a, b) => a - b).map(Math.round);
    console.log(
      `an edit is on the page after ${times[EDITS / 2]} ms (${times[0]} to ${times.at(-1)})`,
    );
    for (const name of ['without a cache', 'with its cache']) {
      const { seconds, processor } = await measureBuild(folder);
      console.log(
        `a build ${name}: ${seconds.toFixed(0)} s, ${processor.toFixed(0)} s of processor time`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
