import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base, expect, type Page } from 'playwright/test';

export { expect };

/**
 * Collects what no page of the site may do, in every page of the context: log an error, throw, or
 * contact another host.
 */
export function watch(context: BrowserContext): string[] {
  const wrongs: string[] = [];
  const watchPage = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') wrongs.push(`${page.url()} logged: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrongs.push(`${page.url()} threw: ${error.message}`));
  };
  void context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`The policy's ${violatedDirective} blocked ${blockedURI}`),
    ),
  );
  context.pages().forEach(watchPage);
  context.on('page', watchPage);
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1')
      wrongs.push(`asked another host: ${request.url()}`);
  });
  return wrongs;
}

/**
 * Playwright's `test`, but a console error or a request to another host fails every test. Tests
 * that cause an error on purpose say which: `test.use({ expectedErrors: /ERR_FAILED/ })`.
 */
export const test = base.extend<{ watched: undefined; expectedErrors: RegExp | undefined }>({
  expectedErrors: [undefined, { option: true }],
  watched: [
    async ({ context, expectedErrors }, use) => {
      const wrongs = watch(context);
      await use(undefined);
      expect(wrongs.filter((wrong) => !expectedErrors?.test(wrong))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page, gives the sign of a reader that its scripts wait for, and waits until they're at work. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await start(page);
}

/** Gives a page the sign of a reader that its scripts wait for, and waits until they're at work. */
export async function start(page: Page): Promise<void> {
  // A page that redirects gets it too, and the one after it needs its own.
  await expect(async () => {
    await page.locator('html').dispatchEvent('wheel');
    await page
      .locator('html[data-has-hydrated=true]')
      .waitFor({ state: 'attached', timeout: 1000 });
  }).toPass();
}

/** Presses Tab until the focus is in `selector`. Fails after 200 presses. */
export async function tabInto(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((inside) => document.activeElement?.closest(inside) !== null, selector))
      return;
  }
  throw new Error(`200 presses of Tab did not lead into ${selector}`);
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on the page, or in the part that `selector` names, against WCAG 2.2 at level AA: a line each.
 *
 * @param rules only these rules of axe, if given
 */
export async function violations(
  page: Page,
  selector = 'html',
  rules?: string[],
): Promise<string[]> {
  // A color that's on its way from one theme to the other has no contrast to measure.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => each.effect?.getComputedTiming().iterations !== Infinity)
        .map((each) => each.finished),
    ),
  );
  // A script tag would be against the page's policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ([within, runOnly]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations: found } = await axe.run(within, { runOnly, resultTypes: ['violations'] });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    [
      selector,
      rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: WCAG },
    ] as const,
  );
}

/** The rules of axe whose findings depend on the theme. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in both themes, a line each: against all rules in the present theme, and against
 * those about colors in the other one. The page, which must follow the system's theme, is then back
 * in the present one.
 */
export async function violationsInBothThemes(page: Page, selector = 'html'): Promise<string[]> {
  const present = await page.locator('html').getAttribute('data-theme');
  const [here, other] =
    present === 'dark' ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  const found = await violations(page, selector);
  await switchTheme(page, other);
  const foundThere = await violations(page, selector, COLOR_RULES);
  await switchTheme(page, here);
  return [...found, ...foundThere.map((line) => `${other} theme: ${line}`)];
}

/** Switches the system's theme, waits until the page has followed, and ends what fades into it. */
async function switchTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await page.evaluate(() => {
    for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
  });
}

declare global {
  interface Window {
    shifts: number[];
  }
}

/**
 * Collects each layout shift that no input of the reader caused, in every page that's opened after
 * this.
 */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    window.shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The cumulative layout shift of the page so far. */
export const shiftsOf = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    // What was drawn last is reported with the frame after it.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return window.shifts;
  });

/**
 * Opens a page whose scripts are held back. Returns how to let them load, which waits until they
 * run.
 */
export async function openWithoutScripts(page: Page, path: string): Promise<() => Promise<void>> {
  let arrive = (): void => undefined;
  const wanted = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.js', async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.getByRole('contentinfo').waitFor();
  await page.locator('html').dispatchEvent('wheel');
  return async () => {
    arrive();
    await page.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' });
  };
}

/** A microphone that hums, and a record of what happened to it. Run it before a page's scripts. */
export function hum(): void {
  const tracks: MediaStreamTrack[] = [];
  Object.assign(window, { tracks });
  navigator.mediaDevices.getUserMedia = async () => {
    const sound = new AudioContext();
    const target = sound.createMediaStreamDestination();
    const tone = sound.createOscillator();
    tone.connect(target);
    tone.start();
    tracks.push(...target.stream.getTracks());
    return target.stream;
  };
}

/** Notes the dialogs that a page shows, each with its type and its words, and answers them. */
export function answerDialogs(page: Page, accept: boolean): string[] {
  const shown: string[] = [];
  page.on('dialog', async (dialog) => {
    shown.push(`${dialog.type()}: ${dialog.message()}`);
    await (accept ? dialog.accept() : dialog.dismiss());
  });
  return shown;
}

/** What makes a page’s storage fail, run before its scripts: refused by the reader, or full. */
export const REFUSALS = {
  refused: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};
