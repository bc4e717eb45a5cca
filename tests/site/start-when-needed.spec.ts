import type { Locator, Page } from 'playwright/test';
import { expect, open, openWithoutScripts, shiftsOf, start, test, watchShifts } from './fixtures';

/** A guide whose first component is further down, and one that begins with a quiz. */
const GUIDE = '/guides/handling-failure/';
const QUIZ = '/guides/tell-me-about-a-time-you-failed/quiz/';
const SCENARIOS = '/guides/tell-me-about-a-time-you-failed/in-practice/';
const PHONE = { width: 360, height: 740 };

const hydrated = (page: Page): Locator => page.locator('html[data-has-hydrated=true]');
const themeButton = (page: Page): Locator =>
  page.locator('.navbar button[class*="button"]').filter({ has: page.locator('svg:visible') });

/** Collects the scripts that a page asks for. */
function watchScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('.js') && asked.push(request.url()));
  return asked;
}

/** Opens a page and waits until it has nothing left to do by itself. */
async function rest(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => resolve(undefined), { timeout: 500 })),
  );
}

test('a guide asks for no script until there’s a sign of a reader, and then for all at once', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  const asked = watchScripts(page);
  await rest(page, GUIDE);
  // As when the page changes under a pointer that rests.
  await page.locator('h1').dispatchEvent('pointermove');
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => resolve(undefined), { timeout: 500 })),
  );
  expect(asked).toEqual([]);
  const signs: Record<string, () => Promise<unknown>> = {
    pointer: () => page.mouse.move(101, 301, { steps: 2 }),
    scroll: () => page.mouse.wheel(0, 200),
    key: () => page.keyboard.press('Shift'),
    focus: () => page.locator('.navbar__brand').focus(),
    touch: () => page.locator('h1').dispatchEvent('touchstart'),
  };
  for (const [name, give] of Object.entries(signs)) {
    asked.length = 0;
    await rest(page, GUIDE);
    expect(asked, name).toEqual([]);
    const files = await page.locator('script[data-files]').getAttribute('data-files');
    await give();
    await hydrated(page).waitFor({ state: 'attached' });
    expect(asked.map((address) => new URL(address).pathname).sort(), name).toEqual(
      files?.split(' ').sort(),
    );
  }
});

test('what needs scripts and is in view has them loaded, and started after a while, and nothing moves', async ({
  page,
}) => {
  await page.clock.install();
  await watchShifts(page);
  await page.setViewportSize(PHONE);
  const asked = watchScripts(page);
  await page.goto('/');
  await expect
    .poll(async () => {
      await page.clock.runFor(50);
      return asked.length;
    })
    .toBeGreaterThan(3);
  await expect(hydrated(page)).toHaveCount(0);
  await page.clock.runFor(10_000);
  await hydrated(page).waitFor({ state: 'attached' });
  expect(await shiftsOf(page)).toEqual([]);
});

test('a reader who returns finds what they checked without a press', async ({ page }) => {
  await open(page, GUIDE);
  const box = page.getByRole('checkbox').first();
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
});

test('presses and keys before the scripts say that they’re taken, and then have their effect once, in order', async ({
  page,
}) => {
  let letScriptsIn = await openWithoutScripts(page, '/');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await letScriptsIn();
  await expect(page.getByText(/^2 of 5/)).toBeVisible();

  await page.unrouteAll();
  letScriptsIn = await openWithoutScripts(page, GUIDE);
  const deck = page.locator('[data-deck]').first();
  const answer = deck.getByRole('button', { name: /^Do, I’m sure/ });
  await answer.click();
  await answer.click();
  await expect(answer).toHaveCSS('opacity', '0.6');
  await letScriptsIn();
  await expect(deck.getByRole('group', { name: 'Answer' })).toBeFocused();
  await page.keyboard.press('u');
  await expect(answer).toHaveCSS('opacity', '1');
  await expect(deck.getByRole('button', { name: /^Undo/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a choice and its button, pressed before the scripts, count', async ({ page }) => {
  let letScriptsIn = await openWithoutScripts(page, QUIZ);
  const quiz = page.locator('[data-quiz]').first();
  await quiz.getByRole('radio').first().check();
  await quiz.getByRole('button', { name: 'Check my answer' }).click();
  await letScriptsIn();
  await expect(quiz.getByRole('group', { name: 'Answer' })).toBeFocused();

  await page.unrouteAll();
  letScriptsIn = await openWithoutScripts(page, SCENARIOS);
  const scenario = page.locator('[data-scenario]').first();
  await scenario.getByRole('radio').first().check();
  await scenario.getByRole('button', { name: 'Check my choice' }).click();
  await letScriptsIn();
  await expect(scenario.getByText('closest to yours')).toHaveCount(1);
});

test('on a phone, the menu and the theme button can be the first press, and a link to a place closes the contents', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  let letScriptsIn = await openWithoutScripts(page, GUIDE);
  await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
  await letScriptsIn();
  await expect(page.locator('.navbar-sidebar--show')).toBeVisible();

  await page.unrouteAll();
  letScriptsIn = await openWithoutScripts(page, GUIDE);
  const contents = page.locator('.theme-doc-toc-mobile');
  await contents.locator('summary').click();
  await contents.getByRole('link').last().click();
  await expect(page).toHaveURL(/#./);
  await letScriptsIn();
  await expect(contents).not.toHaveAttribute('open');

  await page.setViewportSize({ width: 1280, height: 720 });
  await page.unrouteAll();
  letScriptsIn = await openWithoutScripts(page, GUIDE);
  await themeButton(page).first().click();
  await letScriptsIn();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('before the scripts, the page follows the device’s theme, prints what’s folded, and its links work', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await rest(page, GUIDE);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const folded = page.locator('main details:not([open])');
  const count = await folded.count();
  expect(count).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(folded).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(folded).toHaveCount(count);
  await expect(hydrated(page)).toHaveCount(0);

  await openWithoutScripts(page, GUIDE);
  await page.getByRole('main').getByRole('link', { name: 'STAR Method' }).first().click();
  await expect(page.locator('h1')).toHaveText(/STAR/);
});

test('a sign that comes while the page is still arriving waits for the rest of it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('scripts-start', () => {
      document.documentElement.title = document.readyState;
    });
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      dispatchEvent(new Event('wheel'));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(GUIDE);
  await hydrated(page).waitFor({ state: 'attached' });
  await expect(page.locator('html')).toHaveAttribute('title', /interactive|complete/);
});

test('a page that’s about practice starts its scripts at once', async ({ page }) => {
  await page.goto('/practice/');
  await hydrated(page).waitFor({ state: 'attached' });
  await page.goto(GUIDE);
  await start(page);
});
