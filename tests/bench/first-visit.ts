import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';

/** What a page asked for: bytes of gzip by address. */
export type Visit = Map<string, number>;

/** How long a page has to ask for nothing until its visit counts as complete, in milliseconds. */
const QUIET = 3000;

/**
 * Opens a page with an empty cache, and weighs what it asks for until nothing more comes. That
 * includes what's prefetched before the reader does anything.
 */
export async function firstVisit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const visit: Visit = new Map();
  const read: Promise<void>[] = [];
  page.on('response', (response) => {
    read.push(
      response.body().then(
        (body) => void visit.set(response.url(), gzipSync(body).length),
        () => undefined,
      ),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  // The main script asks for more once it runs, which may be late on a busy machine.
  for (let before = -1; before < read.length; ) {
    before = read.length;
    await page.waitForTimeout(QUIET);
  }
  await Promise.all(read);
  await page.close();
  return visit;
}

/** The bytes of all that a page asked for, or of what passes a test. */
export const weigh = (visit: Visit, passes: (url: string) => boolean = () => true): number =>
  [...visit].reduce((sum, [url, bytes]) => sum + (passes(url) ? bytes : 0), 0);
