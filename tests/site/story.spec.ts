import type { Locator, Page } from 'playwright/test';
import { countWords } from '../../src/model/talk-time';
import { URL_OF_BUILD } from './builds';
import { expect, open, test, violationsInBothThemes } from './fixtures';

const GUIDE = '/guides/star-method/';
const STORY = '[data-story="star-t-example"]';

const barOf = (page: Page): Locator =>
  page.locator(STORY).getByRole('img', { name: 'Share of the words' });

/** Each part's name and words, as on the page. */
async function partsOf(page: Page): Promise<{ name: string; words: number }[]> {
  const texts = await page
    .locator(`${STORY} dl > div`)
    .evaluateAll((parts) =>
      parts.map((part) => [
        part.querySelector('dt')?.lastChild?.textContent ?? '',
        part.querySelector('dd')?.textContent ?? '',
      ]),
    );
  return texts.map(([name = '', text = '']) => ({ name, words: countWords(text) }));
}

test('the bar says each part’s share of the words, and each part is that wide', async ({
  page,
}) => {
  await open(page, GUIDE);
  const parts = await partsOf(page);
  const total = parts.reduce((sum, { words }) => sum + words, 0);
  expect(parts.map(({ name }) => name)).toEqual([
    'Situation',
    'Task',
    'Action',
    'Result',
    'Takeaway',
  ]);
  const shares = parts.map(({ name, words }) => `${name} ${Math.round((words / total) * 100)}%`);
  await expect(barOf(page)).toHaveAccessibleName(`Share of the words: ${shares.join(', ')}`);
  await expect(page.locator(STORY).getByText(shares[4] ?? '', { exact: true })).toBeVisible();

  const widths = await barOf(page)
    .locator('> span')
    .evaluateAll((pieces) => pieces.map((piece) => piece.getBoundingClientRect().width));
  const bar = widths.reduce((sum, width) => sum + width, 0);
  parts.forEach(({ words }, at) =>
    expect(Math.abs((widths[at] ?? 0) / bar - words / total)).toBeLessThan(0.005),
  );
});

test('the time it takes to tell is that of 130 to 150 words a minute', async ({ page }) => {
  await open(page, GUIDE);
  const total = (await partsOf(page)).reduce((sum, { words }) => sum + words, 0);
  const text = (await page.locator(STORY).getByText('words a minute').textContent()) ?? '';
  const [, from, to] = /^About (\d+)–(\d+) seconds at 130–150 words a minute$/.exec(text) ?? [];
  expect(Math.abs(Number(from) - (total / 150) * 60)).toBeLessThanOrEqual(2.5);
  expect(Math.abs(Number(to) - (total / 130) * 60)).toBeLessThanOrEqual(2.5);
});

test('every piece that has room for it has a letter, and no other does', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, GUIDE);
  const lettered = (): Promise<{ width: number; letter: boolean; over: boolean }[]> =>
    barOf(page)
      .locator('> span')
      .evaluateAll((all) =>
        all.map((piece) => ({
          width: piece.getBoundingClientRect().width,
          letter: (piece.firstElementChild?.getBoundingClientRect().width ?? 0) > 0,
          over: piece.scrollWidth > piece.clientWidth,
        })),
      );
  for (const { letter, over } of await lettered())
    expect({ letter, over }).toEqual({ letter: true, over: false });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await barOf(page).evaluate((bar) => (bar.style.width = '100px'));
  const narrow = await lettered();
  expect(narrow.filter(({ width }) => width <= 14)).not.toHaveLength(0);
  for (const { width, letter, over } of narrow)
    expect({ letter, over }).toEqual({ letter: width > 14, over: false });
});

test('every story in the guides has its bar, even without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const guide of ['handling-failure', 'failure-and-learning', 'failure-questions']) {
    await page.goto(`${URL_OF_BUILD}/guides/${guide}/`);
    const stories = page.locator('[data-story]');
    expect(await stories.count()).toBeGreaterThan(1);
    for (const story of await stories.all()) {
      await expect(
        story.getByRole('img', {
          name: /^Share of the words: Situation \d+%, Task \d+%, Action \d+%, Result \d+%, Takeaway \d+%$/,
        }),
      ).toBeVisible();
    }
  }
  await context.close();
});

test('the story with its bar is accessible in both themes', async ({ page }) => {
  await open(page, GUIDE);
  expect(await violationsInBothThemes(page, STORY)).toEqual([]);
});

test('in print, the bar has its colors and letters', async ({ page }) => {
  await open(page, GUIDE);
  await page.emulateMedia({ media: 'print' });
  const pieces = await barOf(page)
    .locator('> span')
    .evaluateAll((all) =>
      all.map(
        (piece) =>
          `${piece.textContent} ${getComputedStyle(piece).borderTopStyle} ${getComputedStyle(piece).borderTopColor}`,
      ),
    );
  expect(pieces).toHaveLength(5);
  expect(new Set(pieces).size).toBe(5);
  for (const piece of pieces) expect(piece).toMatch(/^[START] solid rgb/);
});

test('in print, a story is whole on one page, together with the line above it', async ({
  page,
}) => {
  await open(page, '/guides/failure-questions/');
  await page.emulateMedia({ media: 'print' });
  // An A4 page with margins of 10 mm.
  await page.setViewportSize({ width: 718, height: 1047 });
  const stories = await page.locator('[data-story]').evaluateAll((all) =>
    all.map((story) => ({
      inside: getComputedStyle(story).breakInside,
      above:
        story.previousElementSibling && getComputedStyle(story.previousElementSibling).breakAfter,
      height: story.getBoundingClientRect().height,
    })),
  );
  expect(stories.length).toBeGreaterThan(3);
  for (const { inside, above, height } of stories) {
    expect([inside, above]).toEqual(['avoid', 'avoid']);
    expect(height).toBeLessThan(1047);
  }
});
