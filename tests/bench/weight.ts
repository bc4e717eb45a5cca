/*
 * What a first visit to a page weighs: `npx tsx tests/bench/weight.ts [FOLDER]`, for the site built in FOLDER, or in `build`.
 *
 * Opens each kind of page in Chromium with an empty cache, and adds up what it asks for until nothing more comes, which
 * includes what's prefetched before the reader does anything. All figures are bytes of gzip.
 */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { findChromium } from '../chromium';
import { serve } from '../site/serve';

const PORT = 41780;
const PAGES = [
  '/',
  '/guides/handling-failure/',
  '/guides/failure-questions/',
  '/guides/tell-me-about-a-time-you-failed/quiz/',
  '/guides/tell-me-about-a-time-you-failed/open-practice/',
  '/guides/which-question/',
  '/practice/',
];
const KINDS = ['document', 'script', 'stylesheet', 'prefetch', 'other'];

async function main(): Promise<void> {
  const server = await serve(path.resolve(process.argv[2] ?? 'build'), '/', PORT);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  console.log(['page', ...KINDS, 'all'].join('\t'));
  for (const address of PAGES) {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const weights = new Map<string, number>();
    const read: Promise<void>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      read.push(
        response.body().then(
          (body) => {
            const isScript = response.url().endsWith('.js');
            const kind = KINDS.includes(type) ? type : 'other';
            const name = kind === 'other' && isScript ? 'prefetch' : kind;
            weights.set(name, (weights.get(name) ?? 0) + gzipSync(body).length);
          },
          () => undefined,
        ),
      );
    });
    await page.goto(`http://127.0.0.1:${PORT}${address}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1000);
    await Promise.all(read);
    const all = [...weights.values()].reduce((sum, each) => sum + each, 0);
    console.log([address, ...KINDS.map((kind) => weights.get(kind) ?? 0), all].join('\t'));
    await page.close();
  }
  await browser.close();
  server.close();
}

void main();
