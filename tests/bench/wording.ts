/*
 * How long the wording check takes: `npx tsx tests/bench/wording.ts`, half a minute.
 *
 * It bundles the engine as a browser gets it, opens it in Chromium with the processor slowed down to
 * a quarter, and lets it read 1,000 and 20,000 words of the answers in tests/wording/tuned. Prints
 * the size of the bundle, and for each length how long the first time took on a new page, when the
 * lexicon is read as well, and the median of the times after that.
 *
 * Ends with exit code 1 where 1,000 words take more than 100 ms once the lexicon has been read.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { launchChromium } from '../chromium';
import { readCorpus } from '../wording/answers';

const ENGINE = path.join('src', 'stories', 'wording', 'findings.ts');
const SLOWER = 4;
const LIMIT = 100;
const ROUNDS = 9;
/** How long each text is, in words. */
const LENGTHS = [1000, 20_000];

/** The engine as one script, which leaves `wording.findings` on the page. Throws if it can't be made. */
function bundle(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wording-'));
  const file = path.join(folder, 'wording.js');
  const words = [
    '--bundle',
    '--minify',
    '--charset=utf8',
    '--format=iife',
    '--global-name=wording',
  ];
  try {
    const { status, stderr } = spawnSync(
      path.join('node_modules', '.bin', 'esbuild'),
      [ENGINE, ...words, `--outfile=${file}`],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`esbuild couldn’t bundle the engine: ${stderr}`);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** So many words of weak and strong answers by turns. */
function textOf(count: number): string {
  const { weak, strong } = readCorpus('tests/wording/tuned');
  const answers = weak.map(({ text }, at) => `${text}\n${strong[at % strong.length]?.text}`);
  const words = answers.join('\n').split(' ');
  const text: string[] = [];
  while (text.length < count) text.push(...words.slice(0, count - text.length));
  return text.join(' ');
}

/**
 * What each round on a new page takes, in milliseconds of the processor's time, which doesn't count
 * what other programs take.
 */
async function measure(browser: Browser, script: string, text: string): Promise<number[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addScriptTag({ content: script });
  await page.evaluate((words) => Reflect.set(window, 'text', words), text);
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
  };
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = await worked();
    await page.evaluate('wording.findings(text).length');
    times.push((await worked()) - before);
  }
  await page.close();
  return times;
}

async function main(): Promise<void> {
  const script = bundle();
  console.log(`bundle: ${(gzipSync(script).length / 1000).toFixed(1)} kB gzip`);
  const browser = await launchChromium();
  try {
    for (const count of LENGTHS) {
      const [first = 0, ...later] = await measure(browser, script, textOf(count));
      const median = later.sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
      console.log(`${count} words: first ${first.toFixed(0)} ms, then ${median.toFixed(0)} ms`);
      if (count === LENGTHS[0] && median > LIMIT) process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
}

main();
