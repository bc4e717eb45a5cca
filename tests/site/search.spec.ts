import type { Locator, Page } from 'playwright/test';
import { HELD_OUT, TUNED } from '../search/questions';
import { SUBPATH, URL_OF_SUBPATH_BUILD } from './builds';
import { expect, open, test, violationsInBothThemes } from './fixtures';

const GUIDE = '/guides/failure-questions/';
const INDEX = '**/pagefind/**';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
const fieldOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Search the guides' });
const statusOf = (page: Page): Locator => dialogOf(page).getByRole('status');
const resultsOf = (page: Page): Locator => dialogOf(page).getByRole('listitem').getByRole('link');

/** Opens the dialog by its key, and searches. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await fieldOf(page).fill(words);
}

test('finds words as they’re typed, marks them, and leads to the section by keyboard', async ({
  page,
}) => {
  await open(page, GUIDE);
  await search(page, 'regret');
  await expect(statusOf(page)).toHaveText(/^\d+ results, the best first$/);
  const wanted = resultsOf(page).filter({ hasText: 'If They Ask About Regret' });
  await expect(wanted).toContainText('Guide Failure Questions › Common Questions');
  await expect(wanted.locator('mark').first()).toHaveText('Regret');
  const at = (await resultsOf(page).allInnerTexts()).findIndex((each) =>
    each.startsWith('If They Ask About Regret'),
  );
  expect(at).toBeLessThan(3);

  await page.keyboard.press('End');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(resultsOf(page).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(resultsOf(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('s');
  await expect(fieldOf(page)).toHaveValue('regrets');
  await expect(fieldOf(page)).toBeFocused();

  for (let presses = 0; presses <= at; presses++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toBeHidden();
  const heading = page.getByRole('heading', { name: 'If They Ask About Regret' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#if-they-ask-about-regret');
  await page.goBack();
  await expect(page).toHaveURL(GUIDE);
});

test('opens by the button and by both keys, but not while the reader writes', async ({ page }) => {
  await open(page, '/guides/tell-me-about-a-time-you-failed/practical-exercises/');
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await button.click();
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('/');
  await expect(fieldOf(page)).toHaveValue('/');
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();

  const draft = page.getByRole('textbox').first();
  await draft.fill('this');
  await draft.press('/');
  await expect(draft).toHaveValue('this/');
  await expect(dialogOf(page)).toBeHidden();
});

test('loads nothing before it’s opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, GUIDE);
  await page.waitForLoadState('networkidle');
  const scripts = asked.filter((url) => url.endsWith('.js'));
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await search(page, 'blame');
  await expect(resultsOf(page).first()).toBeVisible();
  const later = asked.filter((url) => url.endsWith('.js') && !scripts.includes(url));
  expect(later.filter((url) => url.includes('/assets/'))).toHaveLength(1);
});

test('a card is a result of its own, and leads to the card', async ({ page }) => {
  await open(page, '/');
  for (const [words, line] of [
    ['disguise success', 'Disguise success as failure'],
    ['minimize', 'Minimize the failure'],
  ] as const) {
    await search(page, words);
    const result = resultsOf(page).filter({ hasText: line });
    await expect(result).toContainText('Card Failure Questions › Do or don’t: the story');
    await expect(result.locator('mark').first()).toBeVisible();
    // It would tell which of the two lines is the better one.
    await expect(result).not.toContainText('Be honest');
    await result.click();
    await expect(dialogOf(page)).toBeHidden();
    const card = page.locator('[data-deck="failure-story"]').getByRole('group', { name: 'Card' });
    await expect(card).toBeFocused();
    await expect(card).toBeInViewport();
    await expect(card).toContainText(
      line.startsWith('Disguise') ? /Disguise success|Be honest/ : /Minimize|Show impact/,
    );
  }
});

test('a question of a quiz is asked first if a result leads to it', async ({ page }) => {
  await open(page, GUIDE);
  await search(page, 'your shop shows wrong prices since your update');
  const result = resultsOf(page).first();
  await expect(result).toContainText('Quiz question Quiz › Quiz: Professional judgment');
  await result.click();
  const question = page.locator('[data-quiz="failure-quiz-judgment"]').getByRole('group').first();
  await expect(question).toContainText('Your shop shows wrong prices since your update');
  await expect(question).toBeFocused();
});

test('says what to do if nothing is found', async ({ page }) => {
  await open(page, GUIDE);
  await search(page, 'xylophone');
  await expect(statusOf(page)).toHaveText('Nothing was found for “xylophone.”');
  await dialogOf(page).getByRole('link', { name: 'Find your question' }).click();
  await expect(page).toHaveURL('/guides/which-question/');
});

test.describe('without the index', () => {
  test.use({ expectedErrors: /404|ERR_|Failed to load|Pagefind|dynamically imported/ });

  test('says that this copy of the site has none', async ({ page }) => {
    await page.route(INDEX, (route) => route.fulfill({ status: 404 }));
    await open(page, GUIDE);
    await search(page, 'blame');
    await expect(statusOf(page)).toHaveText('The search didn’t load.');
    await expect(dialogOf(page)).toContainText('It’s missing from this copy of the site.');
  });

  test('says that the site can’t be reached, and tries again', async ({ page }) => {
    await page.route(INDEX, (route) => route.abort());
    await open(page, GUIDE);
    await search(page, 'blame');
    await expect(dialogOf(page)).toContainText('You may be offline');
    await page.unroute(INDEX);
    await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
    await expect(resultsOf(page).first()).toBeVisible();
    await expect(fieldOf(page)).toBeFocused();
  });

  test('says so if not even the dialog can be loaded', async ({ page }) => {
    await open(page, GUIDE);
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText('The search didn’t load. Are you offline?');
    await page.unroute('**/assets/**');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(fieldOf(page)).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('works under a sub-path', async ({ page }) => {
  await open(page, `${URL_OF_SUBPATH_BUILD}${SUBPATH}`);
  await search(page, 'biggest regret');
  await resultsOf(page).first().click();
  await expect(page).toHaveURL(/\/handbook\/guides\/[a-z-]+\/#/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('fills a phone, with large targets, in both themes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, GUIDE);
  const button = page.getByRole('button', { name: 'Search', exact: true });
  const title = page.locator('.navbar__title').first();
  const place = await button.boundingBox();
  const words = await title.boundingBox();
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(place?.x ?? 0);
  expect(Math.min(place?.width ?? 0, place?.height ?? 0)).toBeGreaterThanOrEqual(44);
  expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(320);
  await button.click();
  await fieldOf(page).fill('Tell me about a mistake that you made');
  await expect(resultsOf(page).first()).toBeVisible();
  expect(await dialogOf(page).boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  for (const target of [
    fieldOf(page),
    dialogOf(page).getByRole('button', { name: 'Close' }),
    ...(await resultsOf(page).all()),
  ]) {
    const box = await target.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  expect(await violationsInBothThemes(page, 'dialog[open]')).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(dialogOf(page)).toBeHidden();
});

test('50 of 60 questions find the right place among the first three results, as interviewers and readers put them', async ({
  page,
}) => {
  test.slow();
  await open(page, GUIDE);
  await page.keyboard.press('/');
  const share = async (questions: typeof TUNED): Promise<string[]> => {
    const found: string[] = [];
    for (const [question, right] of questions) {
      await fieldOf(page).fill('');
      await fieldOf(page).fill(question);
      await expect(statusOf(page)).toHaveText(/result|Nothing/);
      const addresses = await resultsOf(page).evaluateAll((links) =>
        links.slice(0, 3).map((link) => link.getAttribute('href')?.replace('/guides/', '') ?? ''),
      );
      const isRight = (address: string): boolean =>
        right.some(
          (each) =>
            address === each ||
            address.split('#')[0] === each ||
            (each.endsWith('-') && address.startsWith(each)),
        );
      if (addresses.some(isRight)) found.push(question);
    }
    return found;
  };
  const tuned = await share(TUNED);
  const heldOut = await share(HELD_OUT);
  console.log(
    `${tuned.length} of ${TUNED.length} tuned, ${heldOut.length} of ${HELD_OUT.length} held out`,
  );
  expect(tuned.length + heldOut.length).toBeGreaterThanOrEqual(50);
});
