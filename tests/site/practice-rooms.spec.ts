import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { dateOfDay, dayOf } from '../../src/practice/schedule/days';
import { SUBPATH, URL_OF_SUBPATH_BUILD } from './builds';
import { expect, open, test } from './fixtures';
import { answerCard, RECORD, session, start, store, stored, storeReviews } from './practice';

const NOON = new Date('2027-03-08T12:00:00').getTime();
const DAY = 86_400_000;
const on = (days: number): string => dateOfDay(dayOf(NOON) + days);
const setting = (value: string): string => JSON.stringify({ version: 2, at: NOON - DAY, value });
const INTERVIEW = `${RECORD}/setting/interview`;
const MINUTES = `${RECORD}/setting/minutes`;

const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const rooms = (page: Page): Locator => page.getByRole('navigation', { name: 'Practice pages' });
const days = (page: Page): Locator =>
  page
    .getByRole('main')
    .locator('ol > li')
    .filter({ has: page.locator('time') });

/** The interview date and the minutes that are stored. */
const terms = async (page: Page): Promise<unknown[]> => {
  const all = await stored(page);
  return [INTERVIEW, MINUTES].map(
    (key) => (JSON.parse(all[key] ?? '{}') as { value?: string }).value,
  );
};

test('the practice pages lead to each other, and each says which one it is', async ({ page }) => {
  await open(page, '/practice/');
  for (const [link, heading] of [
    ['Progress', 'Your progress'],
    ['Your data', 'Your data'],
    ['Print', 'Practice on paper'],
    ['Practice', 'Practice'],
  ] as const) {
    await rooms(page).getByRole('link', { name: link, exact: true }).click();
    await expect(title(page)).toHaveText(heading);
    await expect(rooms(page).locator('[aria-current=page]')).toHaveText(link);
  }
});

for (const [name, home] of [
  ['at the root', '/'],
  ['under a path', URL_OF_SUBPATH_BUILD + SUBPATH],
] as const) {
  test(`addresses from before the page was split lead to the right one ${name}, and Back leads away from it`, async ({
    page,
  }) => {
    for (const [hash, path, heading] of [
      ['#where-you-stand', 'progress/', 'Your progress'],
      ['#your-record', 'data/', 'Your data'],
      ['#take-it-with-you', 'data/#take-it-with-you', 'Your data'],
    ] as const) {
      await open(page, `${home}guides/`);
      await page.goto(`${home}practice/${hash}`);
      await expect(title(page)).toHaveText(heading);
      await expect(page).toHaveURL(`${home}practice/${path}`);
      await page.goBack();
      await expect(page).toHaveURL(`${home}guides/`);
    }
  });
}

test('what an address names is in view, even if it comes later than the rest', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.clock.install({ time: NOON });
  await storeReviews(page, { 'failure-story/own-it': [{ at: NOON - DAY }] });
  await store(page, { [INTERVIEW]: setting(on(9)) });
  for (const [hash, heading] of [
    ['#choose', 'Choose your own session'],
    ['#interview', 'Your interview'],
    ['#take-it-with-you', 'Take it with you'],
  ] as const) {
    await open(page, '/guides/');
    await page.goto(`/practice/${hash}`);
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
  }
  await open(page, '/');
  await page.getByRole('link', { name: 'Your plan and your date' }).click();
  await expect(title(page)).toHaveText('Practice');
  await expect(page.getByRole('heading', { name: 'Your interview' })).toBeInViewport();
});

test('before the first answer, the progress page is a sentence and a button that starts', async ({
  page,
}) => {
  await open(page, '/practice/progress/');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(4);
  await page.getByRole('main').getByRole('link', { name: 'Start with five cards' }).click();
  await answerCard(page, session(page), true);
  await open(page, '/practice/progress/');
  await expect(page.getByText(/^You know 1 of \d+\.$/)).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Start: \d+ minutes$/ })
    .click();
  await expect(start(page)).toContainText('The link you followed starts another one');
});

test('with the interview in three days, the plan says what each day brings, and is light on the eve', async ({
  page,
}) => {
  await page.clock.install({ time: NOON });
  await open(page, '/practice/');
  await expect(days(page).first()).toBeHidden();
  await page.getByText('What the next days bring').click();
  await expect(days(page)).toHaveCount(8);
  await page.getByLabel('Date, if you know it').fill(on(3));
  await page.getByRole('button', { name: 'Set date' }).click();
  await expect(days(page)).toHaveText([
    /^Today\d+ items 1[45] minutes.*Read .+ \d+ minutes$/,
    /^Tomorrow\d+ items 1[45] minutes.*Read .+ \d+ minutes$/,
    /^Wed, Mar 10One story aloud, then 10 cards\. Then stop\. \d minutes$/,
    /^Thu, Mar 11Your interview\./,
  ]);
  await expect(page.getByText(/\d+ new items won’t fit in before then/)).toBeVisible();
  for (const link of await days(page).getByRole('link').all())
    await expect(link).toHaveAttribute('href', /^\/guides\//);

  await page.getByLabel('Date, if you know it').fill(on(60));
  await page.getByRole('button', { name: 'Set date' }).click();
  await expect(days(page).locator('visible=true')).toHaveCount(14);
  await page.getByText('The other 16 days').click();
  await expect(days(page).locator('visible=true')).toHaveCount(30);
});

test('the plan can be added to a calendar: a file with an event per day, and none of the answers', async ({
  page,
}) => {
  await page.clock.install({ time: NOON });
  await storeReviews(page, { 'failure-story/own-it': [{ at: NOON - DAY, grade: 'missed' }] });
  await store(page, { [INTERVIEW]: setting(on(3)) });
  await open(page, '/practice/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('interview-plan.ics');
  await expect(page.getByText(/^Saved as interview-plan\.ics\./)).toBeVisible();
  const text = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(text.match(/^DTSTART;VALUE=DATE:.*$/gm)).toEqual(
    [0, 1, 2, 3].map((each) => `DTSTART;VALUE=DATE:${on(each).replaceAll('-', '')}`),
  );
  expect(text).toContain('SUMMARY:Your interview');
  expect(text).toContain(`URL:${new URL('/practice/', page.url()).href}`);
  expect(text).not.toMatch(/own-it|missed/);
});

test('the link to a plan sets it in another browser, and asks first if there’s another plan', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install({ time: NOON });
  await open(page, '/practice/');
  await page.getByLabel('Date, if you know it').fill(on(12));
  await page.getByRole('button', { name: 'Set date' }).click();
  await page.getByLabel('Minutes a day').selectOption('20');
  await page.getByRole('button', { name: 'Copy link to this plan' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL(`/practice/?interview=${on(12)}&minutes=20`, page.url()).href);

  await page.evaluate(() => localStorage.clear());
  await open(page, link);
  await expect(
    page.getByText('The plan in the link is set: your interview on March 20, 20 minutes a day.'),
  ).toBeVisible();
  await expect(page).toHaveURL('/practice/');
  expect(await terms(page)).toEqual([on(12), '20']);
  await expect(page.getByLabel('Date, if you know it')).toHaveValue(on(12));

  const other = link.replace(on(12), on(5));
  const offer = page.getByRole('group', { name: 'The plan in the link' });
  await open(page, other);
  await expect(offer).toContainText(
    'another plan: your interview on March 13, 20 minutes a day. Yours: your interview on March 20, 20 minutes a day.',
  );
  expect(await terms(page)).toEqual([on(12), '20']);
  await offer.getByRole('button', { name: 'Keep mine' }).click();
  await expect(offer).toHaveCount(0);
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveURL('/practice/');
  expect(await terms(page)).toEqual([on(12), '20']);
  await open(page, other);
  await offer.getByRole('button', { name: 'Use this plan' }).click();
  await expect(page.getByText(/^The plan in the link is set/)).toBeVisible();
  expect(await terms(page)).toEqual([on(5), '20']);
});
