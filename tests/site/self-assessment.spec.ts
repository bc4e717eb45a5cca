import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { itemsOf } from './content';
import { expect, open, openWithoutScripts, REFUSALS, tabInto, test, watch } from './fixtures';

const GUIDE = '/guides/handling-failure/';
/** Where the first version stored ticks. */
const KEY_V1 = 'failure-handbook/v1/tick/stories-to-prepare/';

const ITEMS = itemsOf('stories-to-prepare');
const COUNT = ITEMS.length;
/** The places of the two items that the first release's ticks below are for. */
const [CORRUPT, TICKED] = ['own-failure', 'missed-goals'].map((id) => ITEMS.indexOf(id)) as [
  number,
  number,
];

const listOf = (page: Page): Locator => page.locator('[data-checklist="stories-to-prepare"]');
const boxes = (page: Page): Locator => listOf(page).getByRole('checkbox');

test('by keyboard alone: check, reload, uncheck all, undo', async ({ page }) => {
  await open(page, GUIDE);
  await expect(listOf(page).getByText(`0 of ${COUNT} checked`)).toBeVisible();
  await tabInto(page, '[data-checklist="stories-to-prepare"]');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(listOf(page).getByText(`2 of ${COUNT} checked`)).toBeVisible();
  await expect(listOf(page).getByRole('progressbar')).toHaveJSProperty('value', 2);

  await page.reload();
  await expect(boxes(page).nth(0)).toBeChecked();
  await expect(boxes(page).nth(1)).toBeChecked();
  await expect(boxes(page).nth(2)).not.toBeChecked();

  await listOf(page).getByRole('button', { name: 'Uncheck all' }).focus();
  await page.keyboard.press('Enter');
  await expect(listOf(page).getByText(`0 of ${COUNT} checked`)).toBeVisible();
  await expect(listOf(page).getByText('2 items unchecked.')).toBeVisible();
  await expect(listOf(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(listOf(page).getByText(`2 of ${COUNT} checked`)).toBeVisible();
  await page.reload();
  await expect(boxes(page).nth(1)).toBeChecked();
});

test('two tabs stay in sync, and neither loses the other’s check marks', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(page, GUIDE);
  await open(other, GUIDE);
  await boxes(page).nth(0).check();
  await expect(boxes(other).nth(0)).toBeChecked();
  await boxes(other).nth(3).check();
  await boxes(page).nth(4).check();
  await expect(boxes(page).nth(3)).toBeChecked();
  await other.reload();
  await expect(listOf(other).getByText(`3 of ${COUNT} checked`)).toBeVisible();
});

test('copies the list as Markdown, with the ticks, and the next press on “Uncheck all” counts', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, GUIDE);
  await boxes(page).nth(0).check();
  await listOf(page).getByRole('button', { name: 'Copy the list' }).click();
  await expect(listOf(page).getByText('Copied.')).toBeVisible();
  // Nothing moves when the note goes: the next press counts.
  const clear = listOf(page).getByRole('button', { name: 'Uncheck all' });
  const before = await clear.boundingBox();
  await clear.click();
  await expect(listOf(page).getByText(`0 of ${COUNT} checked`)).toBeVisible();
  expect(await listOf(page).getByRole('button', { name: 'Undo' }).boundingBox()).toMatchObject({
    x: before?.x,
    y: before?.y,
  });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const labels = await listOf(page).locator('label').allInnerTexts();
  const lines = labels.map((label, at) => `- [${at === 0 ? 'x' : ' '}] ${label}`);
  expect(copied).toBe(`Stories to prepare\n\n${lines.join('\n')}\n`);
});

test('offers the text to copy by hand if the browser refuses the clipboard', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await open(page, GUIDE);
  await listOf(page).getByRole('button', { name: 'Copy the list' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(
    /^Stories to prepare\n\n- \[ \] /,
  );
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Stories to prepare/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

for (const [state, refuse] of Object.entries(REFUSALS)) {
  test(`with storage ${state}, check marks work and the list says that they won’t be saved`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await open(page, GUIDE);
    await boxes(page).nth(0).check();
    await expect(listOf(page).getByText(`1 of ${COUNT} checked`)).toBeVisible();
    await expect(listOf(page).getByText('your check marks won’t be saved')).toBeVisible();
    await expect(listOf(page).getByText('Your check marks are saved in this browser')).toBeHidden();
  });
}

test('what’s checked before the scripts load is saved', async ({ page }) => {
  const letScriptsIn = await openWithoutScripts(page, GUIDE);
  await boxes(page).nth(2).check();
  await letScriptsIn();
  await expect(listOf(page).getByText(`1 of ${COUNT} checked`)).toBeVisible();
  await page.reload();
  await expect(boxes(page).nth(2)).toBeChecked();
});

test('check marks of the first version are read; a corrupt one affects no other, and is set aside', async ({
  page,
}) => {
  await page.addInitScript((key) => {
    if (localStorage.getItem('seeded')) return;
    localStorage.setItem('seeded', '1');
    localStorage.setItem(`${key}own-failure`, '{"ticked":"yes"');
    localStorage.setItem(`${key}missed-goals`, '{"ticked":true,"at":1700000000000}');
  }, KEY_V1);
  await open(page, GUIDE);
  await expect(boxes(page).nth(CORRUPT)).not.toBeChecked();
  await expect(boxes(page).nth(TICKED)).toBeChecked();
  await boxes(page).nth(CORRUPT).check();
  await page.reload();
  await expect(boxes(page).nth(CORRUPT)).toBeChecked();
  await expect(boxes(page).nth(TICKED)).toBeChecked();
  const kept = await page.evaluate(() =>
    localStorage.getItem('failure-handbook/set-aside/tick/stories-to-prepare/own-failure'),
  );
  expect(kept).toBe('{"ticked":"yes"');
});

test('without scripts, it’s a readable list with boxes, and every control works', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${GUIDE}`);
  await expect(boxes(page)).toHaveCount(COUNT);
  await expect(boxes(page).nth(0)).toBeVisible();
  await expect(listOf(page).locator('label').first()).toHaveText(/\w{3}/);
  await expect(listOf(page).locator('button:visible')).toHaveCount(0);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('in print, it’s a list with boxes to check', async ({ page }) => {
  await open(page, GUIDE);
  await page.emulateMedia({ media: 'print' });
  await expect(boxes(page).nth(0)).toBeVisible();
  await expect(listOf(page).locator('button:visible')).toHaveCount(0);
  await expect(listOf(page).getByText(`of ${COUNT} checked`)).toBeHidden();
});

test('the first three points that aren’t ticked are there to work on, with what to practice', async ({
  page,
}) => {
  await open(page, '/guides/failure-questions/');
  const list = page.locator('[data-checklist="good-failure-criteria"]');
  await list.getByRole('checkbox').first().check();
  await list.getByText('Your three to work on').click();
  const points = list.locator('details li');
  await expect(points).toHaveCount(3);
  const second = await list.locator('label').nth(1).innerText();
  await expect(points.first()).toContainText(second);
  await points.first().getByRole('link', { name: 'Practice: Choosing the failure' }).click();
  await expect(page).toHaveURL(/\/practice\/\?session=all&theme=choosing$/);
});
