import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { visit } from '../../budget/visit';
import { launchChromium } from '../../chromium';
import { kilobytes } from './table';

/** What pages load, in bytes of gzip. */
export interface Weights {
  /** Scripts that every page loads, before the reader does anything and once the page is in use. */
  first: number;
  inUse: number;
  /** The stylesheets of the page that has the most. */
  styles: number;
}

/** The targets for these weights, in bytes. */
const LIMITS = { inUse: 60_000, styles: 12_000 };

/** The targets that weights miss, a line each. */
export function missedWeights({ inUse, styles }: Weights): string[] {
  const over = (words: string, bytes: number, limit: number): string[] =>
    bytes > limit ? [`${words} at most ${kilobytes(limit)}: ${kilobytes(bytes)}`] : [];
  return [...over('shared scripts', inUse, LIMITS.inUse), ...over('styles', styles, LIMITS.styles)];
}

/**
 * Visits pages of a built site, and weighs what they have in common.
 *
 * @param origin where the site is served, without a slash at the end
 */
export async function weigh(folder: string, origin: string, pages: string[]): Promise<Weights> {
  const bytes = (addresses: readonly string[], ending: string): number =>
    addresses
      .filter((address) => address.endsWith(ending))
      .map((address) => gzipSync(readFileSync(path.join(folder, address))).length)
      .reduce((total, each) => total + each, 0);
  const inAll = (lists: readonly string[][]): string[] =>
    [...new Set(lists.flat())].filter((each) => lists.every((list) => list.includes(each)));

  const browser = await launchChromium();
  const visits = [];
  try {
    for (const address of pages) {
      const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
      visits.push(await visit(page, origin + address));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return {
    first: bytes(inAll(visits.map(({ first }) => first)), '.js'),
    inUse: bytes(inAll(visits.map(({ all }) => all)), '.js'),
    styles: Math.max(...visits.map(({ all }) => bytes(all, '.css'))),
  };
}
