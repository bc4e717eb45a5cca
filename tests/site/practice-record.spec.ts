import { readFile, truncate, writeFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { expect, open, REFUSALS, test, watch } from './fixtures';
import {
  answerCard,
  countReviews,
  RECORD,
  reviewsIn,
  session,
  start,
  store,
  stored,
  storeReviews,
} from './practice';

const EXERCISES = '/guides/tell-me-about-a-time-you-failed/practical-exercises/';
const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

const importField = (page: Page): Locator => page.getByLabel('Import a file');
const preview = (page: Page): Locator =>
  page.getByRole('group', { name: 'What the file would change' });
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const draft = (page: Page): Locator =>
  page.locator('[data-exercise="rewrite-blame"]').getByRole('textbox', { name: 'Your version' });

interface Export {
  path: string;
  /** What the reader did, by kind and id. */
  records: Record<
    'tick' | 'draft' | 'reviews' | 'setting',
    Record<string, { reviews?: unknown[]; since?: number }>
  >;
  setAside: { key: string; text: string }[];
}

async function exported(page: Page): Promise<Export> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Export my data').last().click(),
  ]);
  const path = await download.path();
  const { records, setAside } = JSON.parse(await readFile(path, 'utf8')) as Omit<Export, 'path'>;
  // When a log was last reset is different in each browser.
  for (const log of Object.values(records.reviews)) delete log.since;
  return { path, records, setAside };
}

/** The records that say anything. */
const withoutEmpty = ({ records }: Export): Export['records'] => ({
  ...records,
  reviews: Object.fromEntries(
    Object.entries(records.reviews).filter(([, { reviews = [] }]) => reviews.length > 0),
  ),
});

const reviewsOf = ({ records }: Export): number =>
  Object.values(records.reviews).flatMap(({ reviews = [] }) => reviews).length;

/** Notes every dialog that the browser shows. */
function watchDialogs(page: Page): string[] {
  const shown: string[] = [];
  page.on('dialog', (dialog) => {
    shown.push(dialog.message());
    void dialog.dismiss();
  });
  return shown;
}

test('an export moves the data to another browser: previewed, merged or replaced, undone, and both agree', async ({
  page,
  browser,
}) => {
  const dialogs = watchDialogs(page);
  const text = (at: number, words: string): string =>
    JSON.stringify({ version: 2, at, text: words });
  await storeReviews(page, {
    'failure-story/own-it': [{ at: 1e12, grade: 'missed' }],
    'failure-story/be-honest': [{}],
  });
  await store(page, {
    [`${RECORD}/draft/rewrite-blame`]: text(1.5e12, MARKUP),
    [`${RECORD}/tick/rewrite-blame/no-blame`]: '{"version":2,"at":5,"ticked":true}',
  });
  await open(page, '/practice/data/');

  const context = await browser.newContext();
  const wrongs = watch(context);
  const other = await context.newPage();
  dialogs.push(...watchDialogs(other));
  await storeReviews(other, {
    'failure-story/own-it': [{ at: 2e12, by: 'other' }],
    'failure-story/show-impact': [{ grade: 'missed' }],
  });
  await store(other, { [`${RECORD}/draft/rewrite-blame`]: text(1e12, MARKUP.slice(0, 4)) });
  await open(other, `${URL_OF_BUILD}/practice/data/`);
  const before = await reviewsIn(other);

  const file = await exported(page);
  await importField(other).setInputFiles(file.path);
  await expect(preview(other)).toBeFocused();
  await expect(preview(other).getByRole('radio', { name: /^Add it/ })).toHaveAccessibleName(
    /Entries: 2 added, 2 changed, 0 unchanged\.$/,
  );
  await expect(preview(other).getByRole('radio', { name: /^Replace/ })).toHaveAccessibleName(
    /Entries: 2 added, 2 changed, 0 unchanged, 1 cleared\.$/,
  );
  await button(other, 'Cancel').click();
  await expect(other.getByText('Nothing has changed.')).toBeVisible();
  expect(await reviewsIn(other)).toEqual(before);

  await importField(other).setInputFiles(file.path);
  await button(other, 'Import').click();
  await expect(other.getByText('The file was imported.')).toBeVisible();
  expect((await reviewsIn(other))['failure-story/own-it']).toMatchObject([
    { grade: 'missed' },
    { grade: 'knew' },
  ]);
  await importField(page).setInputFiles((await exported(other)).path);
  await expect(preview(page).getByRole('radio', { name: /^Add it/ })).toHaveAccessibleName(
    /Entries: 1 added, 1 changed, 3 unchanged\.$/,
  );
  await button(page, 'Import').click();
  await expect(page.getByText('The file was imported.')).toBeVisible();
  const [here, there] = [await exported(page), await exported(other)];
  expect(here.records).toEqual(there.records);
  expect(reviewsOf(here)).toBe(4);
  await open(page, '/practice/');
  await open(other, `${URL_OF_BUILD}/practice/`);
  await expect(start(page)).toContainText(/\d+ new/);
  await expect(start(other)).toContainText((await start(page).textContent()) ?? '?');

  await open(other, `${URL_OF_BUILD}${EXERCISES}`);
  await expect(draft(other)).toHaveValue(MARKUP);
  await expect(other.locator('main img[src=x]')).toHaveCount(0);
  expect(dialogs).toEqual([]);

  await open(other, `${URL_OF_BUILD}/practice/data/`);
  await importField(other).setInputFiles(file.path);
  await preview(other)
    .getByRole('radio', { name: /^Replace/ })
    .check();
  await button(other, 'Import').click();
  await expect(other.getByText('The file was imported.')).toBeVisible();
  expect(withoutEmpty(await exported(other))).toEqual(file.records);
  await button(other, 'Undo the import').click();
  await expect(other.getByText('The import was undone.')).toBeVisible();
  expect((await exported(other)).records.reviews).toEqual(there.records.reviews);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('a file that the site didn’t write is refused with a reason, and changes nothing', async ({
  page,
}, info) => {
  const dialogs = watchDialogs(page);
  await storeReviews(page, { 'failure-story/own-it': [{}] });
  await open(page, '/practice/data/');
  await expect(page.getByText('Items you answered')).toBeVisible();
  const before = await stored(page);
  const file = (records: string, more = '"version":2'): string =>
    `{"format":"failure-handbook/practice-record",${more},"records":${records},"setAside":[]}`;
  const huge = info.outputPath('huge.json');
  await writeFile(huge, file('{}'));
  await truncate(huge, 50_000_000);

  for (const [content, reason] of [
    ['', 'The file is empty'],
    ['{"format":', 'This isn’t a practice file, or part of it is missing'],
    ['{"name":"package","version":"1.0.0"}', 'This isn’t a practice file.'],
    [`${MARKUP}`, 'This isn’t a practice file, or part'],
    [file('{}', '"version":99'), 'A newer version of this site exported the file'],
    [
      file('{"tick":{"__proto__":{"version":2,"at":1,"ticked":true}}}'),
      'The file has a key that no exported file has',
    ],
    [
      file(`{"tick":{"a/b":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
      'The file is nested deeper than anything',
    ],
    [
      file(`{"draft":{${JSON.stringify(MARKUP)}:{"version":2,"at":1,"text":"x"}}}`),
      'The file has an entry under a name that nothing on this site can have',
    ],
    [file('{"password":{}}'), 'it has entries of a kind that doesn’t exist'],
    [
      file('{"reviews":{"failure-story/own-it":{"version":2,"since":0,"reviews":"all"}}}'),
      'Nothing in the file can be read',
    ],
  ] as const) {
    await importField(page).setInputFiles({
      name: `${MARKUP.replaceAll('/', '')}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await expect(page.getByRole('status').filter({ hasText: reason })).toHaveText(
      / Nothing has changed\.$/,
    );
    await expect(preview(page)).toHaveCount(0);
  }
  await importField(page).setInputFiles(huge);
  await expect(
    page.getByText(
      'The file is larger than anything this site exports, so it wasn’t opened. Nothing has changed.',
    ),
  ).toBeVisible();
  expect(await stored(page)).toEqual(before);
  expect(await page.evaluate(() => 'ticked' in {})).toBe(false);
  expect(dialogs).toEqual([]);
  await importField(page).setInputFiles((await exported(page)).path);
  await expect(
    preview(page).getByText('You already have everything in this file.').first(),
  ).toBeVisible();
});

/** Answers the cards of a session, at moments that are the same in every tab. */
const hammer = (page: Page, answers: number): Promise<void> =>
  page.evaluate(async (count) => {
    const root = document.querySelector('[aria-label="Practice session"]');
    const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
    const press = async (isWanted: (button: HTMLButtonElement) => boolean): Promise<void> => {
      const button = [...(root?.querySelectorAll('button') ?? [])].find(isWanted);
      button?.click();
      while (button?.isConnected) await pause();
    };
    for (let given = 0; given < count; given++) {
      const moment = Math.ceil(Date.now() / 100) * 100;
      while (Date.now() < moment - 5) await pause();
      while (Date.now() < moment);
      await press((each) => each.getAttribute('aria-keyshortcuts') === '1');
      await press((each) => each.textContent?.startsWith('Next') ?? false);
    }
  }, answers);

test('two tabs that answer the same cards at the same time lose no answer', async ({
  page,
  context,
}) => {
  const tabs = [page, await context.newPage()];
  for (const tab of tabs) {
    // The second tab continues the session of the first, so it asks in the same order.
    await open(tab, '/practice/?session=all&kind=card');
    await session(tab).waitFor();
  }
  await Promise.all(tabs.map((tab) => hammer(tab, 25)));
  for (const tab of tabs) {
    // Browsers are slow to handle clicks in a hidden tab.
    await tab.bringToFront();
    await expect.poll(() => countReviews(tab)).toBe(50);
    expect(Object.keys(await reviewsIn(tab))).toHaveLength(25);
    await session(tab).getByRole('button', { name: 'Leave for now' }).click();
    await open(tab, '/practice/data/');
    expect(reviewsOf(await exported(tab))).toBe(50);
  }
});

for (const [state, refuse] of Object.entries(REFUSALS)) {
  test(`with storage ${state}, practice works, says that nothing will be saved, and can still be exported`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await open(page, '/practice/?deck=failure-story');
    for (const right of [true, false]) {
      await answerCard(page, session(page), right);
      await page.keyboard.press('Enter');
    }
    await session(page).getByRole('button', { name: 'Leave for now' }).click();
    await expect(
      page.getByText('Your answers are only on this page, and you’ll lose them when you leave it.'),
    ).toBeVisible();
    await expect(start(page)).toContainText('You left a session with 4 to go.');
    await expect(start(page)).toContainText(/\d+ new/);
    expect(reviewsOf(await exported(page))).toBe(2);

    await page.getByRole('navigation').getByRole('link', { name: 'Guides' }).click();
    await page.getByRole('link', { name: 'Failure Questions' }).first().click();
    const deck = page.locator('[data-deck="failure-story"]');
    await deck.getByRole('group', { name: 'Card', exact: true }).focus();
    for (let at = 0; at < 5; at++) {
      await answerCard(page, deck, true);
      await page.keyboard.press('Enter');
    }
    await expect(deck.getByText('your answers won’t be saved after this visit')).toBeVisible();
    await deck.getByRole('link', { name: 'your practice page' }).click();
    await expect(start(page)).toContainText(/\d+ new/);
    expect(reviewsOf(await exported(page))).toBe(7);
  });
}

test('what a full storage refused is saved as soon as there’s space', async ({ page }) => {
  await open(page, '/practice/?deck=failure-story');
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; ) {
      try {
        localStorage.setItem(`filler ${localStorage.length}`, 'x'.repeat(size));
      } catch {
        size /= 2;
      }
    }
  });
  await answerCard(page, session(page), true);
  await page.keyboard.press('Enter');
  expect(await countReviews(page)).toBe(0);
  await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('filler'))
      .forEach((key) => localStorage.removeItem(key)),
  );
  await answerCard(page, session(page), true);
  expect(await countReviews(page)).toBe(2);
  await session(page).getByRole('button', { name: 'Leave for now' }).click();
  await expect(start(page)).toContainText(/\d+ new/);
  await expect(page.getByText('you’ll lose them when you leave it')).toHaveCount(0);
});

test('the page notices if storage is cleared, and can save everything again', async ({
  page,
  context,
}) => {
  const notice = page.getByText('Your browser’s storage was cleared while this page was open.');
  await open(page, '/practice/?deck=failure-story');
  await answerCard(page, session(page), true);
  await page.keyboard.press('Enter');
  await page.evaluate(() => localStorage.clear());
  await answerCard(page, session(page), true);
  await session(page).getByRole('button', { name: 'Leave for now' }).click();
  await expect(notice).toBeVisible();
  expect(await countReviews(page)).toBe(1);
  await button(page, 'Save it again').click();
  await expect(notice).toHaveCount(0);
  expect(await countReviews(page)).toBe(2);

  const other = await context.newPage();
  await open(other, '/guides/failure-questions/');
  await other.evaluate(() => localStorage.clear());
  await expect(notice).toBeVisible();
  await expect(start(page)).toContainText(/\d+ new/);
  await button(page, 'Save it again').click();
  expect(await countReviews(page)).toBe(2);
  await page.reload();
  await expect(start(page)).toContainText(/\d+ new/);
});

test('what can’t be read is set aside, reported once, and part of every export; the rest is used', async ({
  page,
}) => {
  const bad = '{"version":2,"since":0,"reviews":[{"at":1}]}';
  await storeReviews(page, { 'failure-story/be-honest': [{}] });
  await store(page, {
    [`${RECORD}/reviews/failure-story/own-it`]: bad,
    'failure-handbook/v1/tick/rewrite-blame/no-blame': '{"ticked"',
  });
  await open(page, '/practice/');
  const notice = page.getByText('2 entries of your data couldn’t be read. The rest is fine.');
  await expect(notice).toBeVisible();
  await expect(start(page)).toContainText(/\d+ new/);
  await button(page, 'Understood').click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('link', { name: 'Your data', exact: true }).click();
  const { records, setAside } = await exported(page);
  expect(Object.keys(records.reviews)).toEqual(['failure-story/be-honest']);
  expect(setAside).toEqual(
    expect.arrayContaining([
      { key: 'reviews/failure-story/own-it', text: bad },
      { key: 'tick/rewrite-blame/no-blame', text: '{"ticked"' },
    ]),
  );
  await page.reload();
  await expect(
    page.getByText('2 entries couldn’t be read. What can’t be read is set aside'),
  ).toBeVisible();
  await expect(notice).toHaveCount(0);
  expect((await exported(page)).setAside).toHaveLength(2);
});

test('a deck, a guide, or everything can be reset, after a confirmation, and that can be undone', async ({
  page,
}) => {
  await storeReviews(page, {
    'failure-story/own-it': [{}],
    'choosing-the-failure/your-part': [{}],
    'story-red-flags/external-only': [{ at: 5 }, {}],
  });
  await open(page, '/practice/data/');
  const before = await reviewsIn(page);
  const all = Object.keys(before);
  for (const [option, name, gone] of [
    ['Do or don’t: the story', '“Do or don’t: the story”', ['failure-story/own-it']],
    [
      'All of “Failure Questions”',
      'the guide “Failure Questions”',
      ['failure-story/own-it', 'choosing-the-failure/your-part'],
    ],
    ['Everything', 'all guides', all],
  ] as const) {
    await page.getByRole('combobox', { name: 'Start over with' }).selectOption({ label: option });
    await button(page, 'Reset').click();
    const dialog = page.getByRole('dialog', { name: `Reset your answers for ${name}?` });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await reviewsIn(page)).toEqual(before);
    await button(page, 'Reset').click();
    await dialog.getByRole('button', { name: 'Reset' }).click();
    await expect(page.getByText(`Your answers for ${name} were reset.`)).toBeVisible();
    expect(Object.keys(await reviewsIn(page)).sort()).toEqual(
      all.filter((id) => !(gone as readonly string[]).includes(id)).sort(),
    );
    if (gone.length === all.length) break;
    await button(page, 'Undo the reset').click();
    await expect(page.getByText('The reset was undone.')).toBeVisible();
    expect(await reviewsIn(page)).toEqual(before);
  }
  await expect(page.getByText('Items you answered')).toHaveCount(0);
  await button(page, 'Undo the reset').click();
  await expect(page.getByText('Items you answered')).toBeVisible();
  await open(page, '/practice/');
  await expect(start(page)).toContainText(/\d+ new/);
  expect(await reviewsIn(page)).toEqual(before);
});

test('everything can be deleted, in every tab, and the page shows it', async ({
  page,
  context,
}) => {
  await storeReviews(page, { 'failure-story/own-it': [{}] });
  await store(page, {
    [`${RECORD}/draft/rewrite-blame`]: '{"version":2,"at":5,"text":"My own words."}',
    'failure-handbook/v1/draft/write-update': '{"at":5,"text":"Of the first release."}',
    [`${RECORD}/tick/broken/tick`]: 'bad',
    theme: 'dark',
  });
  await open(page, '/practice/data/');
  await expect(page.getByText('Items you answered')).toBeVisible();
  const [guide, practice] = [await context.newPage(), await context.newPage()];
  await open(guide, EXERCISES);
  await expect(draft(guide)).toHaveValue('My own words.');
  await open(practice, '/practice/');
  await expect(start(practice)).toContainText(/\d+ new/);
  const count = Object.keys(await stored(page)).length;

  await button(page, 'Delete everything').click();
  const dialog = page.getByRole('dialog', {
    name: 'Delete everything this site has saved in this browser?',
  });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(Object.keys(await stored(page))).toHaveLength(count);
  await button(page, 'Delete everything').click();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(
    page.getByText(`Deleted. ${count} entries were saved in this browser, and now there are none.`),
  ).toBeVisible();
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
  await expect(button(practice, 'Start with five cards')).toBeVisible();
  await expect(draft(guide)).toHaveValue('');
  for (const tab of [page, guide, practice]) expect(await stored(tab)).toEqual({});
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');

  await draft(guide).fill('New.');
  // Another tab sees it a moment later.
  await expect
    .poll(async () => Object.keys(await stored(page)).sort())
    .toEqual([RECORD, `${RECORD}/draft/rewrite-blame`]);
});

test('a status message stays until something else happens or it may no longer be true; repeated, it’s announced again', async ({
  page,
  context,
}) => {
  await storeReviews(page, { 'failure-story/own-it': [{}] });
  await open(page, '/practice/data/');
  const saved = page.getByText(/^Saved as practice-data/);
  const reset = page.getByText('Your answers for all guides were reset.');
  const { path } = await exported(page);
  await expect(saved).toBeVisible();
  // Screen readers announce new content in a status, but not words that stay the same.
  const before = await saved.elementHandle();
  await exported(page);
  await expect(saved).toBeVisible();
  expect(await before?.evaluate((each) => each.isConnected)).toBe(false);
  expect(await saved.evaluate((each) => each.closest('[role=status]') !== null)).toBe(true);

  await button(page, 'Save as CSV').click();
  await expect(page.getByText('Saved as failure-interview.csv.')).toBeVisible();
  await expect(saved).toHaveCount(0);
  await button(page, 'Reset').click();
  await expect(page.getByText(/^Saved as/)).toHaveCount(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
  await expect(reset).toBeVisible();
  await importField(page).setInputFiles(path);
  await expect(preview(page)).toBeFocused();
  await expect(reset).toHaveCount(0);
  await button(page, 'Import').click();
  await expect(page.getByText('The file was imported.')).toBeVisible();

  const other = await context.newPage();
  await open(other, '/practice/?card=failure-story%2Fshow-impact');
  await answerCard(other, session(other), true);
  await expect(page.getByText('The file was imported.')).toHaveCount(0);
  await expect(button(page, 'Undo the import')).toBeVisible();

  await button(page, 'Delete everything').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText(/^Deleted\./)).toBeVisible();
  await page.getByRole('combobox', { name: 'Start over with' }).selectOption({ index: 1 });
  await expect(page.getByText(/^Deleted\./)).toHaveCount(0);
});
