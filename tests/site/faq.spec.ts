import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { questionsOf } from './content';
import { expect, open, tabInto, test, violationsInBothThemes, watch } from './fixtures';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/faq/';
const FAQ = '[data-faq="failure-faq"]';
const RECENT = 'how-recent-should-the-failure-be-is-five-years-ago-too-old';
const COUNT = questionsOf('failure-faq').length;
const LAST = 'what-if-a-follow-up-question-exposes-a-deeper-technical-error';

const faqOf = (page: Page): Locator => page.locator(FAQ);
const entries = (page: Page): Locator => faqOf(page).locator('details');
const entry = (page: Page, anchor: string): Locator =>
  entries(page).filter({ has: page.locator(`[id="${anchor}"]`) });
const answer = (page: Page, anchor: string): Locator =>
  entry(page, anchor).getByRole('paragraph').last();

/**
 * How many questions are open. Reads their state, because the reader's next click depends on it.
 */
const opened = (page: Page): Promise<number> => faqOf(page).locator('details[open]').count();

test('by keyboard alone: one question, then all of them', async ({ page }) => {
  await open(page, GUIDE);
  await tabInto(page, `${FAQ} summary`);
  await expect(answer(page, RECENT)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(entries(page).first().getByRole('paragraph').last()).toBeVisible();
  expect(await opened(page)).toBe(1);
  await page.keyboard.press('Enter');
  expect(await opened(page)).toBe(0);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(faqOf(page).getByRole('button', { name: 'Open all' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await opened(page)).toBe(COUNT);
  await expect(faqOf(page).getByRole('status')).toHaveText(`All ${COUNT} answers are open.`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await opened(page)).toBe(0);
  await expect(faqOf(page).getByRole('status')).toHaveText(`All ${COUNT} answers are closed.`);
});

test('a link opens its question: when the page loads, when it’s followed, and when it’s followed again', async ({
  page,
}) => {
  await open(page, `${GUIDE}#${LAST}`);
  await expect(answer(page, LAST)).toBeInViewport();
  expect(await opened(page)).toBe(1);

  const link = page.locator(`.table-of-contents a[href="#${RECENT}"]`);
  await link.click();
  await expect(page.locator(`[id="${RECENT}"]`)).toBeInViewport();
  await expect(answer(page, RECENT)).toBeVisible();
  await expect(link).toHaveClass(/--active/);
  await entry(page, RECENT).locator('summary').click();
  await expect(answer(page, RECENT)).toBeHidden();
  await link.click();
  await expect(answer(page, RECENT)).toBeVisible();

  await entry(page, LAST).locator('summary').click();
  await page.goBack();
  await expect(answer(page, LAST)).toBeVisible();
});

test('a link from another guide opens its question', async ({ page }) => {
  await open(page, '/guides/tell-me-about-a-time-you-failed/follow-up-questions/');
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.locator(`main a[href$="faq/#${LAST}"]`).first().click();
  await expect(page.locator(`[id="${LAST}"]`)).toBeInViewport();
  await expect(answer(page, LAST)).toBeVisible();
  expect(await opened(page)).toBe(1);
});

test('a link opens its question before the scripts load', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${URL_OF_BUILD}${GUIDE}#${RECENT}`);
  await expect(answer(page, RECENT)).toBeVisible();
  await expect(answer(page, LAST)).toBeHidden();
  await context.close();
});

test('nothing shifts when a link opens its question', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = ((window as unknown as { shifts: number[] }).shifts = [] as number[]);
    new PerformanceObserver((list) =>
      shifts.push(
        ...list.getEntries().map((entry) => (entry as unknown as { value: number }).value),
      ),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, `${GUIDE}#${RECENT}`);
  await expect(answer(page, RECENT)).toBeVisible();
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
});

// A text in the address makes the browser open an answer, just like its search box, which a test
// can't use.
test('the browser’s own search opens the answer with the words', async ({ page }) => {
  await open(page, GUIDE);
  const text = await entry(page, LAST).locator('p').last().textContent();
  const words = text?.match(/[\p{L}’]+( [\p{L}’]+){5,}/u)?.[0];
  await page.goto('about:blank');
  await open(page, `${GUIDE}#:~:text=${encodeURIComponent(words ?? '')}`);
  await expect(answer(page, LAST)).toBeInViewport();
  expect(await opened(page)).toBe(1);
});

test('search engines get the questions of the page', async ({ page, request }) => {
  const html = await (await request.get(GUIDE)).text();
  await open(page, GUIDE);
  const [questions, headings] = await page.evaluate(
    ([text, faq]) => {
      const served = new DOMParser().parseFromString(text, 'text/html');
      const data = [...served.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => JSON.parse(script.textContent ?? ''),
      );
      const faqs = data.filter((each) => each['@type'] === 'FAQPage');
      return [
        faqs.flatMap(({ mainEntity }) => mainEntity.map(({ name }: { name: string }) => name)),
        [...served.querySelectorAll(`${faq} summary > *`)].map((heading) => heading.textContent),
      ];
    },
    [html, FAQ] as const,
  );
  expect(headings).toHaveLength(COUNT);
  expect(questions).toEqual(headings);
});

test('closed and open, it’s accessible in both themes', async ({ page }) => {
  await open(page, GUIDE);
  expect(await violationsInBothThemes(page, FAQ)).toEqual([]);
  await faqOf(page).getByRole('button', { name: 'Open all' }).click();
  expect(await violationsInBothThemes(page, FAQ)).toEqual([]);
});

test('without scripts, every answer is readable, and every button works', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${GUIDE}`);
  await expect(entries(page)).toHaveCount(COUNT);
  for (const each of await entries(page).all())
    await expect(each.getByRole('paragraph').last()).toBeVisible();
  await expect(faqOf(page).locator('button:visible')).toHaveCount(0);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('in print, every answer is there', async ({ page }) => {
  await open(page, GUIDE);
  await page.emulateMedia({ media: 'print' });
  for (const each of await entries(page).all())
    await expect(each.getByRole('paragraph').last()).toBeVisible();
  await expect(faqOf(page).locator('button:visible')).toHaveCount(0);
});

test('while it’s being printed, all questions are open, for browsers that can’t open them with CSS; then it’s as before', async ({
  page,
}) => {
  await open(page, GUIDE);
  await entry(page, RECENT).locator('summary').click();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await opened(page)).toBe(COUNT);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await opened(page)).toBe(1);
});

test('on a narrow screen nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, GUIDE);
  await faqOf(page).getByRole('button', { name: 'Open all' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
