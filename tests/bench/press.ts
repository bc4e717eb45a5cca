/*
 * How soon a page answers a press: `npx tsx tests/bench/press.ts [FOLDER...]`, for the site built in each FOLDER, or in
 * `build`. Several are measured in turn, so that what else the machine does disturbs them alike.
 *
 * For each kind of component, on a phone whose processor is slowed down to a quarter, as the median of three:
 *
 * - press: from a press to the next frame, as the browser reports it for INP, once the page's scripts are at work; it
 *   reports nothing below 16 ms;
 * - first: from the first press on a page that has loaded no script yet to its effect, behind a slow 4G line
 *   (1.6 Mbit/s, 150 ms), by the clock;
 * - task: the longest task from then on, in processor time, which other programs disturb least.
 *
 * All are in milliseconds. Ends with exit code 1 where a press takes more than 50.
 */
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { launchChromium } from '../chromium';
import { serve } from '../site/serve';
import { tasksIn, trace } from './frames';

const PORT = 41790;
const RUNS = 3;
const LIMIT = 50;
const SLOWER = 4;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 9e4 };
/** How long the page is watched after the effect of a press, in milliseconds. */
const AFTER = 1000;

/** A press on a component, and where its effect is seen: an element, and words in it if it's there before. */
interface Press {
  page: string;
  on: string;
  effect: string;
  words?: string;
}

const GUIDE = '/guides/tell-me-about-a-time-you-failed/';
const ANSWER = '[role=group][aria-label=Answer]';
const MODEL = '[aria-label="Model answer"][data-open=true]';
const PRESSES: Record<string, Press> = {
  menu: {
    page: '/guides/handling-failure/',
    on: '.navbar__toggle',
    effect: '.navbar-sidebar--show',
  },
  'landing card': { page: '/', on: 'button[aria-keyshortcuts="1"]', effect: ANSWER },
  deck: {
    page: '/guides/failure-questions/',
    on: '[data-deck] button[aria-keyshortcuts="1"]',
    effect: `[data-deck] ${ANSWER}`,
  },
  quiz: {
    page: `${GUIDE}quiz/`,
    on: '[data-quiz] .button-primary',
    effect: '[data-quiz] fieldset + div [role=status]',
    words: 'Choose',
  },
  checklist: {
    page: '/guides/failure-questions/',
    on: '[data-checklist] input',
    effect: '[data-checklist] .once-hydrated',
    words: '1 of',
  },
  exercise: {
    page: `${GUIDE}practical-exercises/`,
    on: '[data-exercise] textarea ~ * .button-plain, [data-exercise] [data-open] .button-plain',
    effect: `[data-exercise] ${MODEL}`,
  },
  'open practice': {
    page: `${GUIDE}open-practice/`,
    on: '[data-open-practice] [data-open] .button-plain:not([aria-disabled])',
    effect: `[data-open-practice] ${MODEL}`,
  },
  scenario: {
    page: `${GUIDE}in-practice/`,
    on: '[data-scenario] .button-primary',
    effect: '[data-scenario] .button-primary + [role=status]',
    words: 'Choose',
  },
  mistake: {
    page: `${GUIDE}common-mistakes/`,
    on: '[data-mistake] input',
    effect: '[data-mistake] [role=status]',
    words: 'Saved',
  },
  levels: {
    page: `${GUIDE}workplace-perspective/`,
    on: '[data-levels] label',
    effect: '[data-levels] [role=group]',
  },
  faq: { page: `${GUIDE}faq/`, on: '[data-faq] .button-plain', effect: '[data-faq] details[open]' },
};

declare global {
  interface Window {
    pressed: { at: number; seen: number; took: number };
  }
}

/** Runs in the page before its scripts: notes when it was pressed, when the effect was there, and what the browser says. */
function watchPress({ effect, words = '' }: Press): void {
  const pressed = { at: 0, seen: 0, took: 0 };
  window.pressed = pressed;
  addEventListener('pointerup', ({ timeStamp }) => (pressed.at ||= timeStamp), true);
  const eye = {
    look() {
      const isThere = [...document.querySelectorAll(effect)].some((each) =>
        each.textContent?.includes(words),
      );
      if (pressed.at && isThere) pressed.seen = performance.now();
      else requestAnimationFrame(() => eye.look());
    },
  };
  requestAnimationFrame(() => eye.look());
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(pointerdown|pointerup|click)$/.test(name))
        pressed.took = Math.max(pressed.took, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Opens a page as on a slow phone. */
async function openSlowly(browser: Browser, press: Press): Promise<[Page, CDPSession]> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(watchPress, press);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  return [page, session];
}

/** Presses, and waits for the effect. */
async function doPress(page: Page, { on }: Press): Promise<Window['pressed']> {
  const target = page.locator(on).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${on} isn’t visible`);
  await page.touchscreen.tap(box.x + Math.min(box.width, 80) / 2, box.y + box.height / 2);
  await page.waitForFunction(() => window.pressed.seen > 0);
  await page.waitForTimeout(AFTER);
  return page.evaluate(() => window.pressed);
}

interface Figures {
  press: number;
  first: number;
  task: number;
}

async function measure(browser: Browser, url: string, press: Press): Promise<Figures> {
  const [ready] = await openSlowly(browser, press);
  await ready.goto(url + press.page);
  await ready.locator('html').dispatchEvent('pointermove');
  await ready.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' });
  await ready.waitForTimeout(AFTER);
  const { took } = await doPress(ready, press);
  await ready.context().close();

  const [fresh, session] = await openSlowly(browser, press);
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  // As soon as it can be seen: a page may not have loaded until its scripts have.
  await fresh.goto(url + press.page, { waitUntil: 'commit' });
  await fresh.locator(press.on).first().waitFor();
  const stop = await trace(session);
  const { at, seen } = await doPress(fresh, press);
  const tasks = await tasksIn(fresh, stop);
  await fresh.context().close();
  return { press: took, first: seen - at, task: Math.max(...tasks.map(({ work }) => work)) };
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function main(): Promise<void> {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ['build'];
  const servers = await Promise.all(
    folders.map((folder, at) => serve(path.resolve(folder), '/', PORT + at)),
  );
  const browser = await launchChromium();
  console.log(['', 'folder', 'press', 'first', 'task'].join('\t'));
  for (const [name, press] of Object.entries(PRESSES)) {
    const figures: Figures[][] = folders.map(() => []);
    for (let run = 0; run < RUNS; run++)
      for (const [at] of folders.entries())
        figures[at]?.push(await measure(browser, `http://127.0.0.1:${PORT + at}`, press));
    for (const [at, folder] of folders.entries()) {
      const cells = (['press', 'first', 'task'] as const).map((key) =>
        Math.round(median((figures[at] ?? []).map((each) => each[key]))),
      );
      console.log([name, folder, ...cells].join('\t'));
      if ((cells[0] ?? 0) > LIMIT) process.exitCode = 1;
    }
  }
  await browser.close();
  for (const server of servers) server.close();
}

void main();
