/*
 * How soon a page answers a press: `npx tsx tests/bench/inp.ts [--pages a,b] [--rounds 3]`, for the site in `build`.
 *
 * On the landing page and every guide, it presses each button, check box, choice, and fold of the text in turn, in
 * Chromium with the processor slowed down to a quarter. Prints for each page the control that took longest from the press
 * to the next frame (W3C, “Event Timing”, in steps of 8 ms), as the median of the rounds.
 *
 * Ends with exit code 1 where a control takes more than 50 ms. Nothing else should run meanwhile.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../chromium';
import { host } from './lighthouse/host';
import { pagesIn } from './lighthouse/pages';
import { median } from './lighthouse/table';

const SLOWER = 4;
/** In milliseconds. */
const LIMIT = 50;
const CONTROLS =
  'main :is(button, summary, input[type=checkbox], input[type=radio]):not([disabled])';
/** How long a press may take to be found and made, in milliseconds. */
const PATIENCE = 3000;

declare global {
  interface Window {
    /** How long each event of a press took, in milliseconds. */
    presses: number[];
  }
}

/** How long each control of a page took, in milliseconds, by what it's called. */
type Presses = Map<string, number>;

/** Collects how long the events of each press take, in a page that's opened after this. */
const watchPresses = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const presses: number[] = [];
    window.presses = presses;
    const options = { type: 'event', buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('interactionId' in entry && entry.interactionId) presses.push(entry.duration);
    }).observe(options);
  });

/** The longest event since the last call; 0 if all were done within a frame. */
const longest = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // What was drawn last is reported with the frame after it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return Math.max(0, ...window.presses.splice(0));
  });

/** What a control is called, cut short. */
function nameOf(control: Node): string {
  if (!(control instanceof Element)) return '';
  const words = control.ariaLabel ?? control.closest('label')?.textContent ?? control.textContent;
  return (words ?? '').trim().slice(0, 40);
}

/** Presses the controls of a page, one after the other. */
async function press(browser: Browser, url: string): Promise<Presses> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 }, hasTouch: true });
  await watchPresses(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'networkidle' });
  const controls = await page.locator(CONTROLS).elementHandles();
  const presses: Presses = new Map();
  for (const [at, control] of controls.entries()) {
    // A control that an earlier press hid or took away is left out.
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
    const name = await control.evaluate(nameOf);
    await longest(page);
    await control.click({ timeout: PATIENCE }).catch(() => undefined);
    if (new URL(page.url()).pathname !== new URL(url).pathname) break;
    presses.set(`${at + 1}. ${name}`, await longest(page));
  }
  await page.close();
  return presses;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { pages: { type: 'string' }, rounds: { type: 'string', default: '3' } },
  });
  const folder = path.resolve('build');
  const { origin, close } = await host(folder);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  console.log('| page | controls | median | longest | control |\n| --- | --- | --- | --- | --- |');
  for (const address of pagesIn(folder, values.pages?.split(','))) {
    const rounds: Presses[] = [];
    for (let round = 0; round < Number(values.rounds); round++)
      rounds.push(await press(browser, origin + address));
    const names = [...new Set(rounds.flatMap((round) => [...round.keys()]))];
    const took = names.map((name) => ({
      name,
      time: median(rounds.flatMap((round) => round.get(name) ?? [])),
    }));
    const [slowest] = took.sort((a, b) => b.time - a.time);
    const middle = median(took.map(({ time }) => time));
    console.log(
      `| ${address} | ${took.length} | ${middle} ms | ${slowest?.time ?? 0} ms | ${slowest?.name ?? '–'} |`,
    );
    if ((slowest?.time ?? 0) > LIMIT) process.exitCode = 1;
  }
  await browser.close();
  close();
}

void main();
