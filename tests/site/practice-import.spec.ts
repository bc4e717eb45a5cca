import type { Locator, Page } from 'playwright/test';
import { expect, open, test } from './fixtures';
import { RECORD, store, stored, storeReviews } from './practice';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/practical-exercises/';
const importField = (page: Page): Locator => page.getByLabel('Import a file');
const preview = (page: Page): Locator =>
  page.getByRole('group', { name: 'What the file would change' });
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const cutOff = (page: Page): Locator => page.getByText(/^Your import was interrupted/);

/** A file for the field, with these records. */
const fileOf = (
  records: object,
  name = 'record.json',
): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'failure-handbook/practice-record',
      version: 2,
      records,
      setAside: [],
    }),
  ),
});
const draftIn = (text: string, at = Date.now() + 1e9): object => ({
  draft: { 'rewrite-blame': { version: 2, at, text } },
});
const ticks = (count: number): object => ({
  tick: Object.fromEntries(
    [...Array(count).keys()].map((at) => [`deck/c${at}`, { version: 2, at: 5, ticked: true }]),
  ),
});

/**
 * Pauses an import, and the whole page, once it has written a record. `goOn` in the page continues
 * it.
 */
const stopAt = (page: Page, key: string): Promise<unknown> =>
  page.addInitScript((last) => {
    const { setItem } = Storage.prototype;
    const { postMessage } = MessagePort.prototype;
    const waiting: (() => void)[] = [];
    let stopped = false;
    Storage.prototype.setItem = function (name, value) {
      setItem.call(this, name, value);
      if (name !== last) return;
      stopped = true;
      document.documentElement.dataset.stopped = 'yes';
    };
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      if (stopped) waiting.push(() => postMessage.call(this, message));
      else postMessage.call(this, message);
    };
    Object.assign(window, {
      goOn() {
        stopped = false;
        waiting.forEach((each) => each());
      },
    });
  }, key);
const isStopped = (page: Page): Promise<void> =>
  page.locator('html[data-stopped]').waitFor({ state: 'attached' });

test('a merge names the drafts that differ, and both texts are there afterward, on a later visit too', async ({
  page,
}) => {
  const [mine, theirs] = [
    'What I wrote here, about the launch.',
    'What I wrote elsewhere, about the move.',
  ];
  await store(page, {
    [RECORD]: '{"version":2}',
    [`${RECORD}/draft/rewrite-blame`]: JSON.stringify({ version: 2, at: 5, text: mine }),
  });
  await open(page, '/practice/data/');
  await importField(page).setInputFiles(fileOf(draftIn('')));
  await expect(
    preview(page).getByText('You already have everything in this file.').first(),
  ).toBeVisible();
  await preview(page)
    .getByRole('radio', { name: /^Replace/ })
    .check();
  await expect(preview(page).getByRole('listitem')).toHaveText([
    /: you have “What I wrote here, about the launch\.”, the file has no text\.$/,
  ]);

  await importField(page).setInputFiles(fileOf(draftIn(theirs)));
  await preview(page)
    .getByRole('radio', { name: /^Add it/ })
    .check();
  await expect(
    preview(page).getByText('One of your drafts differs from the file. Both texts are saved'),
  ).toBeVisible();
  await expect(preview(page).getByRole('listitem')).toHaveText([
    /^(?!rewrite-blame).+: you have “What I wrote here, about the launch\.”, the file has “What I wrote elsewhere, about the move\.”\.$/,
  ]);
  await button(page, 'Import').click();
  await expect(page.getByText('The file was imported.')).toBeVisible();

  await open(page, GUIDE);
  const exercise = page.locator('[data-exercise="rewrite-blame"]');
  const shown = async (): Promise<string> =>
    `${await exercise.getByRole('textbox').inputValue()} ${await exercise.textContent()}`;
  await expect.poll(shown).toContain(theirs);
  expect(await shown()).toContain(mine);
});

test('of two files chosen quickly one after the other, the last one counts, whichever is read first', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { text } = File.prototype;
    let first: Promise<unknown> | undefined;
    // The file chosen first is read only when the other one has been.
    File.prototype.text = function (this: File) {
      const read = text.call(this);
      if (this.name !== 'first.json') first = read;
      return this.name !== 'first.json'
        ? read
        : new Promise((resolve) => setInterval(() => first && resolve(read), 50));
    };
  });
  await open(page, '/practice/data/');
  await importField(page).setInputFiles(fileOf(ticks(3), 'first.json'));
  await importField(page).setInputFiles(fileOf(ticks(1), 'second.json'));
  const added = preview(page).getByRole('radio', { name: /^Add it/ });
  await expect(added).toHaveAccessibleName(/Entries: 1 added/);
  await page.waitForTimeout(200);
  await expect(added).toHaveAccessibleName(/Entries: 1 added/);
  await button(page, 'Import').click();
  await expect(page.getByText('The file was imported.')).toBeVisible();
  expect(Object.keys(await stored(page)).filter((key) => key.includes('/tick/'))).toEqual([
    `${RECORD}/tick/deck/c0`,
  ]);
});

test('if closing a tab interrupts an import, the next visit says so, but not while it’s still running, and can finish it', async ({
  page,
  context,
}) => {
  const tab = await context.newPage();
  await stopAt(tab, `${RECORD}/tick/deck/c999`);
  await open(tab, '/practice/data/');
  await importField(tab).setInputFiles(fileOf(ticks(2000)));
  await button(tab, 'Import').click();
  await isStopped(tab);
  await open(page, '/practice/data/');
  await expect(button(page, 'Export my data')).toBeVisible();
  await expect(cutOff(page)).toHaveCount(0);
  await tab.close();

  await page.reload();
  await expect(cutOff(page)).toHaveText(
    /^Your import was interrupted: \d+ of 2000 entries were added\. Choose the same file again to finish\.$/,
  );
  await button(page, 'Dismiss').click();
  await expect(cutOff(page)).toHaveCount(0);
  await page.reload();
  await expect(button(page, 'Export my data')).toBeVisible();
  await expect(cutOff(page)).toHaveCount(0);
});

test('choosing the file again finishes an interrupted import', async ({ page }) => {
  await store(page, {
    'failure-handbook/import': '{"done":1,"of":3,"mode":"merge"}',
    [`${RECORD}/tick/deck/c0`]: '{"version":2,"at":5,"ticked":true}',
  });
  await open(page, '/practice/data/');
  await expect(cutOff(page)).toHaveText(/1 of 3 entries/);
  await importField(page).setInputFiles(fileOf(ticks(3)));
  await expect(preview(page).getByRole('radio', { name: /^Add it/ })).toHaveAccessibleName(
    /2 added, 0 changed, 1 unchanged/,
  );
  await button(page, 'Import').click();
  await expect(page.getByText('The file was imported.')).toBeVisible();
  await expect(cutOff(page)).toHaveCount(0);
  await page.reload();
  await expect(button(page, 'Export my data')).toBeVisible();
  await expect(cutOff(page)).toHaveCount(0);
});

test('when everything is deleted in another tab, a running import stops, leaves nothing, and says so', async ({
  page,
  context,
}) => {
  const tab = await context.newPage();
  await stopAt(tab, `${RECORD}/tick/deck/c999`);
  await storeReviews(tab, { 'failure-story/own-it': [{}] });
  await open(tab, '/practice/data/');
  await importField(tab).setInputFiles(fileOf({ ...ticks(2000), ...draftIn('From the file.') }));
  await button(tab, 'Import').click();
  await isStopped(tab);

  await open(page, '/practice/data/');
  await button(page, 'Delete everything').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText(/^Deleted\./)).toBeVisible();
  await tab.evaluate(() => (window as unknown as { goOn(): void }).goOn());
  await expect(
    tab.getByText(
      'Everything was deleted in the meantime, so the import stopped. Nothing from the file was added.',
    ),
  ).toBeVisible();
  await expect(button(tab, 'Undo the import')).toHaveCount(0);
  expect(await stored(page)).toEqual({});
});
