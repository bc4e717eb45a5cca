import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import {
  expect,
  open,
  REFUSALS,
  start,
  tabInto,
  test,
  violationsInBothThemes,
  watch,
} from './fixtures';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/common-mistakes/';
const MISTAKE = '[data-mistake="passive-voice"]';
const KEY = 'failure-handbook/record/tick/passive-voice/mine';

const mistakeOf = (page: Page): Locator => page.locator(MISTAKE);
const box = (page: Page): Locator =>
  mistakeOf(page).getByRole('checkbox', { name: 'I recognize this in myself' });
const status = (page: Page): Locator => mistakeOf(page).getByRole('status');

test('by keyboard alone: check the box, and find it checked after a reload', async ({ page }) => {
  await open(page, GUIDE);
  await expect(status(page)).toHaveText('');
  await tabInto(page, MISTAKE);
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('Saved in this browser only.');
  await page.reload();
  await expect(box(page)).toBeChecked();
  await expect(page.locator('[data-mistake] :checked')).toHaveCount(1);
  await box(page).uncheck();
  await page.reload();
  await start(page);
  await expect(box(page)).not.toBeChecked();
});

test('two tabs stay in sync', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, GUIDE);
  await open(other, GUIDE);
  await box(page).check();
  await expect(box(other)).toBeChecked();
});

test('checking the box moves nothing on the page', async ({ page }) => {
  await open(page, GUIDE);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const height = (): Promise<number> =>
      mistakeOf(page).evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    await box(page).click();
    await expect(status(page)).not.toHaveText('');
    expect(await height()).toBe(before);
    await page.reload();
  }
});

test('before and after are side by side on a wide screen, and one above the other on a phone', async ({
  page,
}) => {
  await open(page, GUIDE);
  const places = async (): Promise<{ x: number; y: number }[]> =>
    mistakeOf(page)
      .locator('[data-script]')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ x, y }) => ({ x, y })),
      );
  await page.setViewportSize({ width: 1280, height: 800 });
  const [wideBefore, wideAfter] = await places();
  expect(wideBefore?.y).toBe(wideAfter?.y);
  await page.setViewportSize({ width: 320, height: 800 });
  const [before, after] = await places();
  expect(before?.x).toBe(after?.x);
  expect(after?.y).toBeGreaterThan(before?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const [state, refuse] of Object.entries(REFUSALS)) {
  test(`with storage ${state}, the box works and says that it won’t be saved`, async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page, GUIDE);
    await expect(status(page)).toHaveText('');
    await box(page).check();
    await expect(box(page)).toBeChecked();
    await expect(status(page)).toContainText('won’t be saved after this visit');
  });
}

test('a corrupt entry is set aside and affects nothing else', async ({ page }) => {
  await page.addInitScript((key) => {
    if (!localStorage.getItem('seeded')) localStorage.setItem(key, '{"ticked":"yes"');
    localStorage.setItem('seeded', '1');
  }, KEY);
  await open(page, GUIDE);
  await expect(box(page)).not.toBeChecked();
  await box(page).check();
  await page.reload();
  await expect(box(page)).toBeChecked();
  expect(
    await page.evaluate(() =>
      localStorage.getItem('failure-handbook/set-aside/tick/passive-voice/mine'),
    ),
  ).toBe('{"ticked":"yes"');
});

test('checked, it’s accessible in both themes', async ({ page }) => {
  await open(page, GUIDE);
  await box(page).check();
  await expect(status(page)).not.toHaveText('');
  expect(await violationsInBothThemes(page, MISTAKE)).toEqual([]);
});

test('without scripts, everything is readable', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${GUIDE}`);
  await expectReadable(page);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('in print, everything is readable, with a box to check', async ({ page }) => {
  await open(page, GUIDE);
  await page.emulateMedia({ media: 'print' });
  await expectReadable(page);
});

async function expectReadable(page: Page): Promise<void> {
  for (const words of [
    'Why it happens.',
    'Do instead.',
    'Mistakes were made',
    'I promised the date',
  ]) {
    await expect(mistakeOf(page).getByText(words)).toBeVisible();
  }
  await expect(mistakeOf(page).getByText('Before', { exact: true })).toBeVisible();
  await expect(mistakeOf(page).getByText('After', { exact: true })).toBeVisible();
  await expect(box(page)).toBeVisible();
  await expect(mistakeOf(page).locator('button')).toHaveCount(0);
}

test('the guide has at least eight mistakes, each with a name, a reason, advice, and the words before and after', async ({
  page,
}) => {
  await open(page, GUIDE);
  const mistakes = page.locator('[data-mistake]');
  expect(await mistakes.count()).toBeGreaterThanOrEqual(8);
  for (const mistake of await mistakes.all()) {
    const name = await mistake.getAttribute('aria-label');
    await expect(page.locator('h2', { hasText: name ?? '?' })).toHaveCount(1);
    await expect(mistake.getByText('Why it happens.')).toHaveCount(1);
    await expect(mistake.getByText('Do instead.')).toHaveCount(1);
    for (const script of ['before', 'after'])
      await expect(mistake.locator(`[data-script="${script}"] blockquote`)).toHaveText(/\S{3}/);
  }
});

test('up to three ticked mistakes are gathered, each with its place and what to practice', async ({
  page,
}) => {
  await open(page, GUIDE);
  const three = page.getByRole('region', { name: 'Your three to work on' });
  await expect(three.getByRole('listitem')).toHaveCount(0);
  await expect(three).toContainText('Nothing ticked yet.');
  for (const at of [3, 0, 5, 7])
    await page.locator('[data-mistake]').nth(at).getByRole('checkbox').check();
  await expect(three.getByRole('listitem')).toHaveCount(3);
  await expect(three).toContainText('You ticked 4.');
  await expect(three.getByRole('link', { name: 'The missing person' })).toHaveAttribute(
    'href',
    '#the-missing-person',
  );
  await three.getByRole('link', { name: 'Practice: Owning your part' }).first().click();
  await expect(page).toHaveURL(/\/practice\/\?session=all&theme=ownership$/);
});
