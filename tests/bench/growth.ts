/*
 * What more guides cost, beside a stock Docusaurus site with the same guides: `npx tsx tests/bench/growth.ts`. It builds
 * both with 10 and with 1,000 generated guides, one after the other, and takes ten minutes on two cores. Other sizes:
 * `npx tsx tests/bench/growth.ts 10 100`. All weights are kB of gzip.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../chromium';
import { serve } from '../site/serve';
import { firstVisit, weigh } from './first-visit';
import { copyWithGeneratedGuides, GENERATED_PAGE } from './generated-guides';
import { linkPackages, measureBuild } from './measured-build';
import { makeStockSite } from './stock-site';

const SIZES = [10, 1000];
const PORT = 41781;
const HEADER = [
  'site',
  'guides',
  'build s',
  'CPU s',
  'again s',
  'CPU s',
  'MB',
  'programs',
  'shared script',
  'guide HTML',
  'guide visit',
  '/practice HTML',
  '/practice visit',
];
const SITES = [
  { name: 'ours', make: copyWithGeneratedGuides, hasPractice: true },
  { name: 'stock', make: makeStockSite, hasPractice: false },
];

/** Puts a site into a Git repository, because guides show the date of their last commit. */
function commit(folder: string): void {
  for (const words of [
    ['init', '--quiet'],
    ['add', '--all', '--', ':!node_modules'],
    ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', 'All guides'],
  ])
    spawnSync('git', words, { cwd: folder, stdio: 'inherit' });
}

/** The weights of a built site, in the order of the header. */
async function weights(build: string, hasPractice: boolean): Promise<number[]> {
  const server = await serve(build, '/', PORT);
  const browser = await launchChromium();
  const visit = (address: string) => firstVisit(browser, `http://127.0.0.1:${PORT}${address}`);
  const html = (address: string): number =>
    gzipSync(readFileSync(path.join(build, address, 'index.html'))).length;
  try {
    const [home, guide] = [await visit('/'), await visit(GENERATED_PAGE)];
    const shared = weigh(guide, (url) => url.endsWith('.js') && home.has(url));
    const practice = hasPractice ? [html('practice'), weigh(await visit('/practice/'))] : [];
    return [shared, html(GENERATED_PAGE), weigh(guide), ...practice];
  } finally {
    await browser.close();
    server.close();
  }
}

async function main(): Promise<void> {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node.js ${process.version}`);
  console.log(HEADER.join('\t'));
  for (const size of sizes) {
    for (const { name, make, hasPractice } of SITES) {
      const folder = mkdtempSync(path.join(tmpdir(), `growth-${name}-${size}-`));
      try {
        make(folder, size);
        linkPackages(folder);
        commit(folder);
        const first = await measureBuild(folder);
        const again = await measureBuild(folder);
        const found = await weights(path.join(folder, 'build'), hasPractice);
        const times = [first, again].flatMap(({ seconds, processor }) => [seconds, processor]);
        const figures = [...times, first.megabytes, first.programs].map((each) => each.toFixed(0));
        const kilobytes = found.map((each) => (each / 1000).toFixed(1));
        console.log([name, size, ...figures, ...kilobytes].join('\t'));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  }
}

void main();
