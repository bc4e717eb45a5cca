import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { tableOf } from './content';
import {
  expect,
  open,
  openWithoutScripts,
  start,
  tabInto,
  test,
  violationsInBothThemes,
  watch,
} from './fixtures';

const GUIDE = '/guides/credible-failure-story/';
const LEVELS = '[data-levels="level-of-failure"]';

const [HEADER = [], ...ROWS] = tableOf('level-of-failure');
const NAMES = ROWS.map(([name = '']) => name);

const levelsOf = (page: Page): Locator => page.locator(LEVELS);
const card = (page: Page): Locator =>
  levelsOf(page)
    .getByRole('group', { name: 'IC', exact: false })
    .and(page.locator(':not(fieldset)'));

/** The cells of a level’s row, each after its column’s name. */
const rowOf = (page: Page, at: number): Promise<string[]> =>
  levelsOf(page)
    .locator('tbody tr')
    .nth(at)
    .locator('td')
    .evaluateAll((cells) =>
      cells.slice(1).map((cell) => `${cell.getAttribute('data-label')} ${cell.textContent}`),
    );

test('by keyboard alone: choose a level, and read its row', async ({ page }) => {
  await open(page, GUIDE);
  await expect(card(page)).toHaveCount(0);
  await tabInto(page, `${LEVELS} input`);
  await page.keyboard.press('Space');
  await expect(levelsOf(page).getByRole('status')).toHaveText(
    `The details for ${NAMES[0]} are shown below.`,
  );
  await expect(
    levelsOf(page).getByRole('radio', { name: NAMES[0] ?? '', exact: true }),
  ).toBeFocused();
  for (const [at, name] of NAMES.entries()) {
    await expect(card(page)).toHaveAccessibleName(name);
    const facts = await card(page)
      .locator('dl > div')
      .evaluateAll((all) =>
        all.map((fact) => `${fact.children[0]?.textContent} ${fact.children[1]?.textContent}`),
      );
    expect(facts).toHaveLength(HEADER.length - 1);
    expect(facts).toEqual(await rowOf(page, at));
    await page.keyboard.press('ArrowDown');
  }
  await expect(levelsOf(page).getByRole('status')).toHaveText(
    `The details for ${NAMES[0]} are shown below.`,
  );
});

test('the choice isn’t saved for a later visit', async ({ page }) => {
  await open(page, GUIDE);
  await levelsOf(page).getByText('IC5', { exact: true }).first().click();
  await expect(card(page)).toBeVisible();
  await page.reload();
  await start(page);
  await expect(card(page)).toHaveCount(0);
  await expect(levelsOf(page).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('with a level chosen and the table open, it’s accessible in both themes', async ({ page }) => {
  await open(page, GUIDE);
  expect(await violationsInBothThemes(page, LEVELS)).toEqual([]);
  await levelsOf(page).getByRole('radio', { name: 'IC5', exact: true }).check();
  await levelsOf(page).getByText('Show the whole table').click();
  await expect(levelsOf(page).getByRole('cell', { name: 'IC5', exact: true })).toBeVisible();
  expect(await violationsInBothThemes(page, LEVELS)).toEqual([]);
});

test('on a narrow screen, nothing scrolls sideways, and the levels are one below the other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, GUIDE);
  await levelsOf(page).getByRole('radio', { name: 'IC6 / IC7', exact: true }).check();
  await levelsOf(page).getByText('Show the whole table').click();
  const tops = await levelsOf(page)
    .locator('label')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(NAMES.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('without scripts, it’s the whole table, without a choice that would do nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${GUIDE}`);
  await expect(levelsOf(page).locator('td:visible')).toHaveCount(ROWS.flat().length);
  await expect(levelsOf(page).locator('input:visible')).toHaveCount(0);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('in print, it’s the whole table, whatever was chosen', async ({ page }) => {
  await open(page, GUIDE);
  await levelsOf(page).getByRole('radio', { name: 'IC5', exact: true }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(levelsOf(page).locator('td:visible')).toHaveCount(ROWS.flat().length);
  await expect(levelsOf(page).locator('th:visible')).toHaveCount(HEADER.length);
  await expect(levelsOf(page).locator('input:visible')).toHaveCount(0);
  await expect(card(page)).toBeHidden();
});

test('a level chosen before the scripts load opens, and stays chosen when the page changes', async ({
  page,
}) => {
  const letScriptsIn = await openWithoutScripts(page, GUIDE);
  await levelsOf(page).getByRole('radio', { name: 'IC5', exact: true }).check();
  await letScriptsIn();
  await expect(card(page)).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#four-answers-to-avoid';
  });
  await expect(levelsOf(page).getByRole('radio', { name: 'IC5', exact: true })).toBeChecked();
});
