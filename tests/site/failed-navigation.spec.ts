import type { Locator, Page } from 'playwright/test';
import {
  answerDialogs,
  expect,
  hum,
  open,
  REFUSALS,
  test,
  violationsInBothThemes,
} from './fixtures';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/open-practice/';
const FAQ = '/guides/tell-me-about-a-time-you-failed/faq/';
const TEXT = 'I closed the question with a guess.';

const practiceOf = (page: Page): Locator =>
  page.locator('[data-open-practice="launch-missed-goals"]');
const field = (page: Page): Locator =>
  practiceOf(page).getByRole('textbox', { name: 'Or write it' });
const button = (page: Page, name: string): Locator =>
  practiceOf(page).getByRole('button', { name, exact: true });
const notice = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: 'Nothing on this page is lost.' });
const inNotice = (page: Page, name: string): Locator => notice(page).getByRole('button', { name });
const bar = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

/** Lets scripts be gone, as they are once a new version of the site is published; returns how to say so. */
async function publish(page: Page): Promise<(gone: boolean) => void> {
  let gone = false;
  await page.route('**/assets/js/*.js', (route) =>
    gone ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue(),
  );
  return (now) => (gone = now);
}

/**
 * Clicks a link while the scripts of its page are gone. They're back for the page that opens then.
 */
async function follow(page: Page, link: Locator, setGone: (gone: boolean) => void): Promise<void> {
  setGone(true);
  page.once('request', function served(request) {
    if (request.isNavigationRequest()) setGone(false);
    else page.once('request', served);
  });
  await link.click();
}

/** Records the reader for a moment. */
async function record(page: Page): Promise<void> {
  await button(page, 'Record myself').click();
  await expect(practiceOf(page).getByRole('timer', { name: 'Time talked' })).toHaveText('0:01');
  await button(page, 'Stop').click();
  await expect(practiceOf(page).locator('audio')).toBeVisible();
}

test.describe('the files of a page are gone', () => {
  test.use({
    expectedErrors:
      /logged: Failed to load resource: the server responded with a status of 404|threw: Loading (CSS )?chunk \S+ failed/,
  });

  test('the link still opens it at the right place, Back works as usual, and what was typed is saved', async ({
    page,
  }) => {
    const setGone = await publish(page);
    await open(page, FAQ);
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((each) => (each.open = true)),
    );
    const link = page
      .locator('main a[href="/guides/handling-failure/#stories-to-prepare"]')
      .first();
    await link.scrollIntoViewIfNeeded();
    await follow(page, link, setGone);
    await expect(page).toHaveURL('/guides/handling-failure/#stories-to-prepare');
    await page.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' });
    await expect(page.locator('#stories-to-prepare')).toBeInViewport();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(FAQ);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frequently Asked Questions');

    await open(page, GUIDE);
    await field(page).fill(TEXT);
    await follow(page, bar(page, 'Practice'), setGone);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice');
    await page.goBack();
    await expect(field(page)).toHaveValue(TEXT);
  });

  test('if that was already tried in this visit, the current page stays and the reader decides', async ({
    page,
  }) => {
    const setGone = await publish(page);
    await open(page, GUIDE);
    await follow(page, bar(page, 'Practice'), setGone);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice');
    await open(page, GUIDE);
    await field(page).fill(TEXT);
    setGone(true);
    await bar(page, 'Practice').click();
    await expect(notice(page)).toContainText('That page didn’t load.');
    await expect(page).toHaveURL(GUIDE);
    await expect(field(page)).toHaveValue(TEXT);
    setGone(false);
    await notice(page).getByRole('link', { name: 'Open that page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice');
  });
});

test.describe('offline', () => {
  test.use({
    expectedErrors:
      /logged: Failed to load resource: net::ERR_INTERNET_DISCONNECTED|threw: Loading (CSS )?chunk \S+ failed/,
  });

  test('a link keeps the page, its scroll position, its recording, and its unsaved text; back online, Try again works', async ({
    page,
    context,
  }) => {
    await page.addInitScript(REFUSALS.full);
    await page.addInitScript(hum);
    const dialogs = answerDialogs(page, true);
    await open(page, GUIDE);
    await field(page).fill(TEXT);
    await record(page);
    await page.locator('main').evaluate(() => window.scrollTo(0, 700));
    const before = await scrolled(page);
    await context.setOffline(true);

    await bar(page, 'Practice').click();
    await expect(notice(page)).toContainText('You’re offline, or the site can’t be reached.');
    await expect(inNotice(page, 'Try again')).toBeFocused();
    await expect(page).toHaveURL(GUIDE);
    await expect(field(page)).toHaveValue(TEXT);
    await expect(practiceOf(page).locator('audio')).toBeVisible();
    expect(await scrolled(page)).toBe(before);
    expect(dialogs).toEqual([
      expect.stringMatching(/^confirm: Your recording is only in the memory of this tab/),
    ]);

    await page.keyboard.press('Enter');
    await expect(notice(page)).toContainText('You’re still offline');
    await expect(page).toHaveURL(GUIDE);
    await context.setOffline(false);
    await inNotice(page, 'Try again').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice');
    await expect(page).toHaveURL('/practice/');
    expect(dialogs).toEqual([
      expect.stringMatching(/^confirm/),
      expect.stringMatching(/^beforeunload/),
    ]);
  });

  test('Back to a page that isn’t loaded keeps the page too; Stay here closes the notice, and the page still works', async ({
    page,
    context,
  }) => {
    // With a route, the browser caches nothing.
    await page.route('**/*', (route) => route.continue());
    await open(page, GUIDE);
    await bar(page, 'Practice').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice');
    // After a reload, the page to go back to has to be loaded again.
    await page.reload();
    await page.getByRole('button', { name: 'Start with five cards' }).click();
    await expect(page).toHaveURL(/session=five/);
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Start with five cards' })).toBeVisible();
    await context.setOffline(true);
    await page.goBack();
    await expect(notice(page)).toBeVisible();
    await expect(page).toHaveURL('/practice/');
    await inNotice(page, 'Stay here').click();
    await expect(notice(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Start with five cards' }).click();
    await expect(page.getByRole('region', { name: 'Practice session' })).toBeVisible();
  });

  test('the notice is accessible in both themes and fits 320 px', async ({ page, context }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, '/');
    await context.setOffline(true);
    await page.locator('main').getByRole('link', { name: 'Feedback' }).click();
    await expect(notice(page)).toBeInViewport({ ratio: 1 });
    // Docusaurus's progress bar has a role that doesn't exist.
    await expect(page.locator('#nprogress')).toHaveCount(0);
    expect(await violationsInBothThemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('leaving', () => {
  test('asks while there’s a recording, but not before or after', async ({ page }) => {
    await page.addInitScript(hum);
    const dialogs = answerDialogs(page, false);
    await open(page, FAQ);
    await page.locator(`.menu__link[href="${GUIDE}"]`).click();
    await expect(practiceOf(page)).toBeVisible();
    await button(page, 'Start talking').click();
    await button(page, 'Stop').click();
    await record(page);

    await bar(page, 'Practice').click();
    await expect.poll(() => dialogs).toEqual([expect.stringMatching(/^confirm: Your recording/)]);
    await page.evaluate(() => history.back());
    await expect.poll(() => dialogs).toHaveLength(2);
    await expect(page).toHaveURL(GUIDE);
    await page.evaluate(() => location.reload());
    await expect
      .poll(() => dialogs)
      .toEqual([
        expect.stringMatching(/^confirm/),
        expect.stringMatching(/^confirm/),
        expect.stringMatching(/^beforeunload/),
      ]);
    await expect(practiceOf(page).locator('audio')).toBeVisible();

    // A heading of the same page is no other page.
    await page.locator('.table-of-contents__link').first().click();
    await practiceOf(page)
      .locator('li:has(audio)')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(FAQ);
    await page.reload();
    await expect(page).toHaveURL(FAQ);
    expect(dialogs).toHaveLength(3);
  });

  test('asks while a recording is being made', async ({ page }) => {
    await page.addInitScript(hum);
    const dialogs = answerDialogs(page, false);
    await open(page, GUIDE);
    await button(page, 'Record myself').click();
    await expect(practiceOf(page).getByText('Recording. Tap “Next part”')).toBeVisible();
    await page.evaluate(() => location.reload());
    await expect.poll(() => dialogs).toEqual([expect.stringMatching(/^beforeunload/)]);
    await button(page, 'Stop').click();
    await expect(practiceOf(page).locator('audio')).toBeVisible();
  });

  test('asks while a text isn’t saved, on any page of the site, but not once it’s cleared', async ({
    page,
  }) => {
    await page.addInitScript(REFUSALS.full);
    const dialogs = answerDialogs(page, false);
    await open(page, GUIDE);
    await page.locator('main h1').click();
    await field(page).fill(TEXT);
    await bar(page, 'Practice').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice');
    await page.evaluate(() => location.reload());
    await expect.poll(() => dialogs).toEqual([expect.stringMatching(/^beforeunload/)]);
    await page.goBack();
    await expect(field(page)).toHaveValue(TEXT);
    await button(page, 'Clear my draft').click();
    await page.reload();
    await expect(field(page)).toHaveValue('');
    expect(dialogs).toHaveLength(1);
  });

  test('doesn’t ask about a text that’s saved', async ({ page }) => {
    const dialogs = answerDialogs(page, false);
    await open(page, GUIDE);
    await field(page).fill(TEXT);
    await page.reload();
    await expect(field(page)).toHaveValue(TEXT);
    expect(dialogs).toEqual([]);
  });
});
