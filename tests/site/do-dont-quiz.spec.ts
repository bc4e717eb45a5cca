import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { tableOf } from './content';
import { expect, open, tabInto, test, violationsInBothThemes, watch } from './fixtures';
import { countReviews } from './practice';

const GUIDE = '/guides/failure-questions/';
const DECK = '[data-deck="failure-story"]';

const COUNT = tableOf('failure-story').length - 1;

type Side = 'do' | 'dont';
const NAMES: Record<Side, string> = { do: 'do', dont: 'don’t' };

const deckOf = (page: Page): Locator => page.locator(DECK);
const status = (page: Page): Locator => deckOf(page).getByRole('status').first();
const prompt = (page: Page): Locator => deckOf(page).locator('[class*=prompt]');

/** For every prompt that the deck can show, the side that it is on: read from the deck's own table. */
async function sides(page: Page): Promise<Map<string, Side>> {
  const rows = await deckOf(page)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
  return new Map(
    rows.flatMap(([does = '', dont = '']): [string, Side][] => [
      [does, 'do'],
      [dont, 'dont'],
    ]),
  );
}

/** The key that gives the current card a right or wrong answer, sure or not. */
async function keyFor(
  page: Page,
  right: boolean,
  sure: boolean,
): Promise<{ key: string; side: Side }> {
  const side = (await sides(page)).get((await prompt(page).textContent()) ?? '');
  if (!side)
    throw new Error(`the table does not hold the prompt “${await prompt(page).textContent()}”`);
  const said = right ? side : side === 'do' ? 'dont' : 'do';
  return { side, key: { do: sure ? '1' : '3', dont: sure ? '2' : '4' }[said] };
}

async function play(page: Page, right: boolean, sure: boolean): Promise<void> {
  const { key, side } = await keyFor(page, right, sure);
  await page.keyboard.press(key);
  await expect(status(page)).toHaveText(
    new RegExp(`^${right ? 'Right' : 'Not this time'}: it’s a ${NAMES[side]}\\.`),
  );
  await expect(deckOf(page).getByRole('group', { name: 'Answer' })).toBeFocused();
}

test('by keyboard alone: answer before the reveal, missed cards again with the sure ones first, then the end', async ({
  page,
}) => {
  await open(page, GUIDE);
  await tabInto(page, `${DECK} button`);
  await expect(deckOf(page).getByText('Why', { exact: true }).locator('visible=true')).toHaveCount(
    0,
  );

  const missed: { card: string; sure: boolean }[] = [];
  for (let card = 0; card < COUNT; card++) {
    const right = card !== 0 && card !== 2;
    const sure = card !== 0 && card !== 3;
    const text = (await prompt(page).textContent()) ?? '';
    await play(page, right, sure);
    if (!right) missed.push({ card: text, sure });
    await expect(
      deckOf(page).getByRole('group', { name: 'Answer' }).getByRole('link'),
    ).toHaveAttribute('href', /#/);
    await page.keyboard.press('Enter');
  }

  const rowOf = async (text: string): Promise<number> =>
    [...(await sides(page)).keys()].indexOf(text) >> 1;
  expect(await rowOf((await prompt(page).textContent()) ?? '')).toBe(
    await rowOf(missed[1]?.card ?? ''),
  );
  await play(page, true, true);
  await page.keyboard.press('Enter');
  expect(await rowOf((await prompt(page).textContent()) ?? '')).toBe(
    await rowOf(missed[0]?.card ?? ''),
  );
  await play(page, true, true);
  await page.keyboard.press('Enter');

  const end = deckOf(page).getByRole('group', { name: 'End of the deck' });
  await expect(end).toBeFocused();
  await expect(status(page)).toHaveText(`${COUNT - 3} known, 3 to practice again. Under a minute.`);
  await expect(end.getByRole('listitem')).toHaveCount(2);
  await expect(end.getByRole('listitem').first()).toContainText('You were sure.');
  await expect(end.getByRole('listitem').first().getByRole('link')).toHaveAttribute('href', /#/);

  await end.getByRole('button', { name: 'Try the missed ones again' }).focus();
  await page.keyboard.press('Enter');
  await expect(deckOf(page).getByText('1 of 2', { exact: true })).toBeVisible();
  await expect(deckOf(page).getByRole('group', { name: 'Card' })).toBeFocused();
});

test('the answer and the end are accessible in both themes', async ({ page }) => {
  await open(page, GUIDE);
  await tabInto(page, `${DECK} button`);
  // The first one is missed, so it comes back.
  for (let answer = 0; answer <= COUNT; answer++) {
    await play(page, answer > 0, true);
    expect(await violationsInBothThemes(page, DECK)).toEqual([]);
    await page.keyboard.press('Enter');
  }
  await expect(deckOf(page).getByRole('group', { name: 'End of the deck' })).toBeFocused();
  await deckOf(page).getByText(`Read all ${COUNT} cards`).click();
  expect(await violationsInBothThemes(page, DECK)).toEqual([]);
});

test('keys only work while the card has the focus', async ({ page }) => {
  await open(page, GUIDE);
  await page.locator('h1').click();
  await page.keyboard.press('1');
  await expect(deckOf(page).getByRole('group', { name: 'Card' })).toBeVisible();
  await expect(status(page)).toHaveText('');
});

test('the whole deck by click, then all of it again; after a reload, nothing is answered', async ({
  page,
}) => {
  await open(page, GUIDE);
  for (let card = 0; card < COUNT; card++) {
    const { side } = await keyFor(page, true, true);
    await deckOf(page)
      .getByRole('button', { name: side === 'do' ? /^Do, I’m sure/ : /^Don’t, I’m sure/ })
      .click();
    await deckOf(page)
      .getByRole('button', { name: card < COUNT - 1 ? /^Next/ : /^Finish/ })
      .click();
  }
  await expect(status(page)).toHaveText(`You knew all ${COUNT}. Under a minute.`);
  await deckOf(page)
    .getByRole('button', { name: `Try all ${COUNT} again` })
    .click();
  await expect(deckOf(page).getByText(`1 of ${COUNT}`, { exact: true })).toBeVisible();
  await page.reload();
  await expect(deckOf(page).getByText(`1 of ${COUNT}`, { exact: true })).toBeVisible();
});

test('an answer can be undone and given again, a skipped card comes back, and only what counts is saved', async ({
  page,
}) => {
  await open(page, GUIDE);
  await tabInto(page, `${DECK} button`);
  const first = (await prompt(page).textContent()) ?? '';
  await play(page, false, true);
  expect(await countReviews(page)).toBe(1);
  await page.keyboard.press('u');
  await expect(status(page)).toHaveText('Your last answer was undone.');
  await expect(deckOf(page).getByRole('group', { name: 'Card' })).toBeFocused();
  expect(await prompt(page).textContent()).toBe(first);
  expect(await countReviews(page)).toBe(0);
  await page.keyboard.press('s');
  await expect(status(page)).toHaveText('Skipped: it comes back before the end.');
  await expect(prompt(page)).not.toHaveText(first);
  for (let card = 0; card < COUNT - 1; card++) {
    await play(page, true, true);
    await page.keyboard.press('Enter');
  }
  await expect(prompt(page)).not.toHaveCount(0);
  await play(page, true, true);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(`You knew all ${COUNT}. Under a minute.`);
  expect(await countReviews(page)).toBe(COUNT);
});

test('works if storage is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, GUIDE);
  await deckOf(page)
    .getByRole('button', { name: /^Do, I’m sure/ })
    .click();
  await expect(status(page)).not.toHaveText('');
});

test('the first card is still the one that was served', async ({ page, request }) => {
  await open(page, GUIDE);
  const html = await (await request.get(GUIDE)).text();
  const served = await page.evaluate(
    ([text, deck]) =>
      new DOMParser()
        .parseFromString(text ?? '', 'text/html')
        .querySelector(`${deck} [class*=prompt]`)?.textContent,
    [html, DECK],
  );
  expect(await prompt(page).textContent()).toBe(served);
});

test('without scripts, it’s a readable table', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${GUIDE}`);
  await expect(deckOf(page).getByRole('row')).toHaveCount(COUNT + 1);
  await expect(deckOf(page).getByRole('cell', { name: 'Take ownership' })).toBeVisible();
  await expect(deckOf(page).locator('button:visible')).toHaveCount(0);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('in print, it’s the table', async ({ page }) => {
  await open(page, GUIDE);
  await page.emulateMedia({ media: 'print' });
  await expect(deckOf(page).getByRole('cell', { name: 'Take ownership' })).toBeVisible();
  await expect(deckOf(page).locator('button:visible')).toHaveCount(0);
});
