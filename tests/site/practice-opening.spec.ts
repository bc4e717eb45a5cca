import type { Locator, Page } from 'playwright/test';
import {
  expect,
  open,
  openWithoutScripts,
  REFUSALS,
  shiftsOf,
  test,
  watchShifts,
} from './fixtures';
import { idsOfCards, RECORD, start, storeReviews } from './practice';

const setting = (value: string): string => JSON.stringify({ version: 2, at: 1, value });
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const choose = (page: Page): Locator =>
  page.getByRole('heading', { name: 'Choose your own session' });

/**
 * What returning readers have besides their answers, each with words that show that the page has
 * read it.
 */
const RETURNING = [
  {
    name: 'answers',
    more: {},
    path: '/practice/',
    seen: 'Some browsers delete a site’s data',
  },
  {
    name: 'a session that was left, an interview soon, and an entry that cannot be read',
    more: {
      'setting/session': setting('session=all&begun=1'),
      'setting/interview': setting(inDays(9)),
      'reviews/broken/record': '{',
    },
    path: '/practice/',
    seen: 'One entry of your data couldn’t be read.',
  },
  {
    name: 'nothing to be told',
    more: { 'setting/told-deletion': setting('yes'), 'setting/interview': setting(inDays(1)) },
    path: '/practice/',
    seen: 'Your interview is tomorrow.',
  },
  {
    name: 'an interview far ahead',
    more: { 'setting/told-deletion': setting('yes'), 'setting/interview': setting(inDays(60)) },
    path: '/practice/',
    seen: 'The plan is made four weeks ahead.',
  },
  {
    name: 'a plan in the link, and another one of their own',
    more: { 'setting/interview': setting(inDays(9)) },
    path: `/practice/?interview=${inDays(20)}&minutes=30`,
    seen: 'The link you followed has another plan',
  },
  {
    name: 'their progress',
    more: {},
    path: '/practice/progress/',
    seen: 'You’ve practiced on',
  },
  {
    name: 'their data, of which an entry cannot be read',
    more: { 'setting/interview': setting(inDays(9)), 'reviews/broken/record': '{' },
    path: '/practice/data/',
    seen: 'Items you answered',
  },
  {
    name: 'a link that leads nowhere',
    more: {},
    path: '/practice/?card=never-was',
    seen: 'This link leads to something that isn’t on the site',
  },
] as const;

// The high windows show, and so count, all of the page.
for (const [width, height] of [
  [360, 5000],
  [1280, 5000],
] as const) {
  test(`nothing moves in a window of ${width} by ${height} when the data of returning readers is read`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await storeReviews(
      page,
      Object.fromEntries(
        idsOfCards.map((id, at) => [
          id,
          [{ at: Date.now() - at * 86_400_000, grade: at % 3 === 0 ? 'missed' : 'knew' }],
        ]),
      ),
    );
    await watchShifts(page);
    await page.goto('/404.html');
    for (const { name, more, path, seen } of RETURNING) {
      await test.step(name, async () => {
        // The next page stores the answers again.
        await page.evaluate(
          ([record, entries]) => {
            localStorage.clear();
            sessionStorage.clear();
            for (const [key, text] of entries) localStorage.setItem(`${record}/${key}`, text);
          },
          [RECORD, Object.entries<string>(more)] as const,
        );
        const letScriptsIn = await openWithoutScripts(page, path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await letScriptsIn();
        await expect(page.getByText(seen)).toBeVisible();
        expect(await shiftsOf(page), name).toEqual([]);
        await page.unrouteAll();
      });
    }
  });
}

test('without data, the whole page is visible before the scripts load; with data, nothing is visible that may be wrong', async ({
  page,
}) => {
  const begin = start(page).getByRole('button', { name: 'Start with five cards' });
  const wait = page.getByText('Loading your answers…');
  await openWithoutScripts(page, '/practice/');
  await expect(begin).toBeVisible();
  await expect(choose(page)).toBeVisible();
  await expect(wait).toBeHidden();

  // A link to a session doesn't show the page as it was served.
  await openWithoutScripts(page, '/practice/?deck=failure-story');
  await expect(wait).toBeVisible();
  await expect(choose(page)).toBeHidden();

  await storeReviews(page, { 'failure-story/own-it': [{}] });
  const letScriptsIn = await openWithoutScripts(page, '/practice/');
  await expect(wait).toBeVisible();
  await expect(begin).toBeHidden();
  await expect(choose(page)).toBeHidden();
  await letScriptsIn();
  await expect(start(page)).toContainText(/\d+ new/);
  await expect(choose(page)).toBeVisible();
  await expect(wait).toHaveCount(0);
});

test('what was served for a reader without data isn’t shown again once there is data', async ({
  page,
}) => {
  await open(page, '/practice/');
  await expect(choose(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-record');
  await page.getByRole('navigation').getByRole('link', { name: 'Guides', exact: true }).click();
  await expect(page).toHaveTitle(/^Guides/);
  await page.goBack();
  await expect(choose(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-record');
});

test('if storage can’t be read, the page shows what it can', async ({ page }) => {
  await page.addInitScript(REFUSALS.refused);
  await watchShifts(page);
  const letScriptsIn = await openWithoutScripts(page, '/practice/');
  await expect(choose(page)).toBeHidden();
  await letScriptsIn();
  await expect(page.getByText('Your browser doesn’t let this site save anything')).toBeVisible();
  await expect(choose(page)).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
});
