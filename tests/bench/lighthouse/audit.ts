import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../../chromium';

export const VERSION = '13.5.0';
const FOLDER = path.resolve('node_modules/.cache/lighthouse');
const CLI = path.join(FOLDER, 'node_modules/lighthouse/cli/index.js');
const FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What one visit showed. */
export interface Visit {
  /** From 0 to 100. Only performance if nothing else was asked for. */
  scores: Partial<Record<Category, number>>;
  /** What cost points, as `category: audit`. */
  costly: string[];
  /** Largest Contentful Paint and Total Blocking Time, in milliseconds. */
  lcp: number;
  tbt: number;
  /** Cumulative Layout Shift. */
  cls: number;
  /** All that was transferred, headers included, in bytes, and how many requests it took. */
  bytes: number;
  requests: number;
  /** How fast the processor was, by Lighthouse's own short test. */
  speed: number;
}

/** The part of Lighthouse's report that's read here. */
interface Report {
  runtimeError?: { message: string };
  environment: { benchmarkIndex: number };
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
  >;
  audits: Record<
    string,
    | {
        score: number | null;
        numericValue?: number;
        details?: { items?: { transferSize?: number }[] };
      }
    | undefined
  >;
}

/**
 * Installs Lighthouse into a cache folder, unless it's there. It isn't a package of the project,
 * since only this bench needs it. Throws if that fails.
 */
export function installLighthouse(): void {
  if (existsSync(CLI)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'package.json'), '{ "private": true }');
  const words = ['install', '--no-audit', '--no-fund', `lighthouse@${VERSION}`];
  if (spawnSync('npm', words, { cwd: FOLDER, stdio: ['ignore', 2, 2] }).status !== 0)
    throw new Error(`npm couldn’t install lighthouse@${VERSION}: see above`);
}

/**
 * Visits a page as Lighthouse's phone, with its default simulated throttling.
 *
 * @param categories what to rate besides performance
 * @throws if the page couldn't be loaded
 */
export async function audit(
  address: string,
  categories: readonly Category[] = CATEGORIES,
): Promise<Visit> {
  const file = path.join(FOLDER, 'report.json');
  rmSync(file, { force: true });
  const words = [
    CLI,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${FLAGS}`,
  ];
  await promisify(execFile)(process.execPath, words, {
    env: { ...process.env, CHROME_PATH: findChromium() },
    timeout: 180_000,
  });
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);
  return visitIn(report);
}

function visitIn({ audits, categories, environment }: Report): Visit {
  const number = (id: string): number => {
    const value = audits[id]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse’s report has no ${id}`);
    return value;
  };
  const rated = CATEGORIES.filter((each) => categories[each]);
  const items = audits['network-requests']?.details?.items ?? [];
  return {
    scores: Object.fromEntries(
      rated.map((each) => [each, Math.round(100 * (categories[each]?.score ?? 0))]),
    ),
    costly: rated.flatMap((each) =>
      (categories[each]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
        .map(({ id }) => `${each}: ${id}`),
    ),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    bytes: items.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
    requests: items.length,
    speed: environment.benchmarkIndex,
  };
}
