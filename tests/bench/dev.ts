/*
 * How long an author waits: `npx tsx tests/bench/dev.ts`. It edits a guide ten times while `npm start` runs in a copy of
 * the project, and measures from saving the file until the words are on the page in the browser. Then it builds the copy
 * twice, first without a cache.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../chromium';
import { startDevServer } from '../dev-server';
import { copyProject } from '../project-copy';
import { linkPackages, measureBuild } from './measured-build';

const PORT = 41782;
const EDITS = 10;
const GUIDE = 'docs/failure-questions.mdx';
const LINE = '## The Formula';

/** How long each edit took to show up, in milliseconds. */
async function edits(folder: string): Promise<number[]> {
  const server = await startDevServer(folder, PORT, 600_000);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/guides/failure-questions/`, { timeout: 0 });
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
    server.stop();
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
