import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import {
  answerDialogs,
  expect,
  open,
  openWithoutScripts,
  test,
  violations,
  watch,
} from './fixtures';

const DRAFTS = '/guides/tell-me-about-a-time-you-failed/practical-exercises/';
const TICKS = '/guides/handling-failure/';
const TEXT = 'I planned no buffer for the parts of others.';

/** The file that every page starts with, and those that a page adds. */
const MAIN = /\/assets\/js\/main\./;
const FILES = {
  'the main script': MAIN,
  'a script of the page': /\/assets\/js\/(?!main\.|runtime~main\.)/,
};

const notice = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: 'haven’t loaded, so nothing you type here is saved' });
const field = (page: Page): Locator =>
  page.locator('[data-exercise="rewrite-blame"]').getByRole('textbox', { name: 'Your version' });
const hydrated = (page: Page): Locator => page.locator('html[data-has-hydrated=true]');

/** Counts how often the browser asks for a page. */
function countLoads(page: Page): { loads: number } {
  const count = { loads: 0 };
  page.on('request', (request) => (count.loads += Number(request.isNavigationRequest())));
  return count;
}

/** Opens a page, and gives it a sign of a reader, to see what it shows without all of its scripts. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('h1').dispatchEvent('wheel');
}

test.describe('a script is gone', () => {
  test.use({
    expectedErrors:
      /logged: Failed to load resource: net::ERR_FAILED$|threw: Loading chunk \S+ failed/,
  });

  for (const [name, file] of Object.entries(FILES)) {
    test(`${name}, once: the page asks again or reloads by itself, and works`, async ({ page }) => {
      await page.route(file, (route) => route.abort(), { times: 1 });
      const count = countLoads(page);
      await goTo(page, DRAFTS);
      await hydrated(page).waitFor({ state: 'attached' });
      await expect(notice(page)).toHaveCount(0);
      if (file === MAIN) expect(count.loads).toBe(2);
      else expect(count.loads).toBeLessThanOrEqual(2);
      await field(page).fill(TEXT);
      await page.reload();
      await expect(field(page)).toHaveValue(TEXT);
    });

    test(`${name}, for good: after one reload, the page says so, promises nothing, and is readable`, async ({
      page,
    }) => {
      await page.route(file, (route) => route.abort());
      const count = countLoads(page);
      await goTo(page, TICKS);
      await expect(notice(page)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(
        page.locator(
          '[data-checklist] :text("Your check marks are saved in this browser"):visible',
        ),
      ).toHaveCount(0);
      await expect(page.locator('[data-checklist] :text("ticked"):visible')).toHaveCount(0);
      await goTo(page, DRAFTS);
      await expect(notice(page)).toBeVisible();
      await expect(field(page)).toBeVisible();
      await expect(
        page.locator('[data-exercise] :text("is saved in this browser"):visible'),
      ).toHaveCount(0);
      expect(count.loads).toBe(4);

      await page.unroute(file);
      await notice(page).getByRole('button', { name: 'Reload the page' }).click();
      await hydrated(page).waitFor({ state: 'attached' });
      await expect(notice(page)).toHaveCount(0);
      await expect(page.getByText('Your draft is saved in this browser').first()).toBeVisible();
    });
  }

  test('what was typed before isn’t lost in a reload, and leaving asks first', async ({ page }) => {
    const dialogs = answerDialogs(page, false);
    let fail = (): void => undefined;
    const failing = new Promise<void>((resolve) => (fail = resolve));
    await page.route(MAIN, async (route) => {
      await failing;
      await route.abort();
    });
    const count = countLoads(page);
    await goTo(page, DRAFTS);
    await field(page).fill(TEXT);
    fail();
    await expect(notice(page)).toBeVisible();
    expect(count.loads).toBe(1);
    await notice(page).getByRole('button', { name: 'Reload the page' }).click();
    await expect.poll(() => dialogs).toEqual([expect.stringMatching(/^beforeunload/)]);
    await expect(field(page)).toHaveValue(TEXT);
    await field(page).fill('');
    await notice(page).getByRole('button', { name: 'Reload the page' }).click();
    await expect(field(page)).toHaveValue('');
    await expect.poll(() => count.loads).toBeGreaterThan(1);
    expect(dialogs).toHaveLength(1);
  });

  test('if the browser can’t remember the visit, nothing reloads', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.route(MAIN, (route) => route.abort());
    const count = countLoads(page);
    await goTo(page, DRAFTS);
    await expect(notice(page)).toBeVisible();
    expect(count.loads).toBe(1);
  });

  test('the practice page links to the guides and doesn’t wait', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('failure-handbook/record', '{"version":2}'),
    );
    await page.route(MAIN, (route) => route.abort());
    await goTo(page, '/practice/');
    await expect(notice(page)).toBeVisible();
    await expect(page.getByText('Loading your answers…')).toBeHidden();
    await expect(page.getByText('also in the guides, with their answers')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'STAR Method' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/STAR/);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`the notice is accessible in the ${theme} theme, fits 320 px, and covers nothing at the end of the page`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.route(MAIN, (route) => route.abort());
      await goTo(page, TICKS);
      await expect(notice(page)).toBeInViewport({ ratio: 1 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.keyboard.press('End');
      const [above, bar] = [page.getByRole('contentinfo'), notice(page)];
      await expect
        .poll(
          async () =>
            ((await above.boundingBox())?.y ?? 0) + ((await above.boundingBox())?.height ?? 0) <=
            ((await bar.boundingBox())?.y ?? 0) + 1,
        )
        .toBe(true);
    });
  }
});

test.describe('a host sends a page in place of a script', () => {
  test.use({ expectedErrors: /threw: Unexpected token '<'/ });

  test('fails without an error of its own: one reload, then the notice', async ({ page }) => {
    await page.clock.install();
    await page.route(MAIN, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    const count = countLoads(page);
    await page.goto(DRAFTS);
    // Nobody is told about scripts that nobody has needed yet.
    await page.clock.fastForward(20_000);
    await expect(notice(page)).toHaveCount(0);
    expect(count.loads).toBe(1);
    await page.locator('h1').dispatchEvent('wheel');
    const wait = async (): Promise<number> => {
      await page.clock.fastForward(3_000);
      return count.loads;
    };
    await expect.poll(wait).toBe(2);
    await page.waitForLoadState('load');
    await expect.poll(() => wait().then(() => notice(page).count())).toBe(1);
    expect(count.loads).toBe(2);
  });
});

test('scripts that are only slow: the notice comes and goes, nothing reloads, and nothing typed or checked is lost', async ({
  page,
}) => {
  await page.clock.install();
  for (const path of [DRAFTS, TICKS]) {
    const count = countLoads(page);
    const letScriptsIn = await openWithoutScripts(page, path);
    const act = async (): Promise<void> =>
      path === DRAFTS ? field(page).fill(TEXT) : page.getByRole('checkbox').first().check();
    await expect(notice(page)).toHaveCount(0);
    await page.clock.fastForward(20_000);
    await expect(notice(page)).toBeVisible();
    await act();
    await letScriptsIn();
    await expect(notice(page)).toHaveCount(0);
    await page.clock.fastForward(20_000);
    expect(count.loads).toBe(1);
    await page.unrouteAll();
    await open(page, path);
    if (path === DRAFTS) await expect(field(page)).toHaveValue(TEXT);
    else await expect(page.getByRole('checkbox').first()).toBeChecked();
  }
});

test('with JavaScript off, there’s no notice, and no promise either', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  for (const path of [DRAFTS, TICKS, '/practice/']) {
    await page.goto(`${URL_OF_BUILD}${path}`);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('main :text-matches("stays? in this browser"):visible')).toHaveCount(
      0,
    );
  }
  expect(wrongs).toEqual([]);
  await context.close();
});
