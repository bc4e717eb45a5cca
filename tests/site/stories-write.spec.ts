import type { Locator, Page } from 'playwright/test';
import { expect, open, shiftsOf, tabInto, test, violations, watchShifts } from './fixtures';
import { storeStory } from './stories';

const STORY = 'my-story-0000000001';
const ADDRESS = `/stories/?story=${STORY}&step=write`;

const field = (page: Page, part: string): Locator =>
  page.getByRole('textbox', { name: part, exact: true });
/** The list of what's remarked in a part. */
const remarks = (page: Page, part: string): Locator =>
  page.locator(`[data-part=${part.toLowerCase()}] [data-remarks]`);
const selected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const own = document.activeElement;
    return own instanceof HTMLTextAreaElement
      ? own.value.slice(own.selectionStart, own.selectionEnd)
      : '';
  });

test('a phrase is found after a pause, said once, shown in the field, and dismissed for good with one key', async ({
  page,
}) => {
  await storeStory(page, STORY, { title: 'The invoices' });
  await open(page, ADDRESS);
  const action = field(page, 'Action');
  await action.pressSequentially('I skipped the dry run. Mistakes were made on the plan.');
  await expect(action).toBeFocused();
  const list = remarks(page, 'Action');
  await expect(list.locator('summary')).toHaveText('1 phrase to look at in Action');
  await expect(
    page.getByRole('status').filter({ hasText: /^1 phrase to look at in Action\.$/ }),
  ).toHaveCount(1);
  await expect(list.getByRole('listitem')).toContainText('“Mistakes were made”');
  await expect(list.getByText('Nobody did it')).toBeVisible();
  await expect(list.getByText('Try:')).toBeVisible();
  await expect(list.getByRole('link')).toHaveAttribute('href', /^\/guides\/.+#.+/);
  expect(await violations(page)).toEqual([]);

  await list.getByRole('button', { name: 'Go to “Mistakes were made”' }).click();
  await expect(action).toBeFocused();
  expect(await selected(page)).toBe('Mistakes were made');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('Still: ');
  await expect(action).toHaveValue(/run\. Still: Mistakes were made/);

  await tabInto(page, '[data-remarks] button');
  await page.keyboard.press('Delete');
  const undo = list.getByRole('button', { name: 'Undo dismissing “Mistakes were made”' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.locator('summary')).toHaveText('1 phrase to look at in Action');
  await page.keyboard.press('x');
  await expect(undo).toBeFocused();
  await page.reload();
  await expect(page.getByText('None of the phrases we know are in it.')).toBeVisible();
  await expect(list).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring back dismissed phrases (1)' }).click();
  await expect(list).toBeVisible();
});

test('the phrases are marked in the field where the browser can, and in a copy to read elsewhere', async ({
  page,
}) => {
  const parts = { action: 'Mistakes were made <b>here</b>.\nUnder pressure, I kind of gave up.' };
  await storeStory(page, STORY, parts);
  await open(page, ADDRESS);
  await expect(remarks(page, 'Action')).toBeVisible();
  const marked = await page.evaluate(() =>
    'createValueRange' in HTMLTextAreaElement.prototype
      ? (CSS.highlights.get('wording')?.size ?? 0)
      : undefined,
  );
  if (marked !== undefined) expect(marked).toBe(2);

  await page.addInitScript(() =>
    Reflect.deleteProperty(HTMLTextAreaElement.prototype, 'createValueRange'),
  );
  await page.reload();
  await page.getByText('Show the marks in the text').click();
  const copy = remarks(page, 'Action').locator('details p');
  await expect(copy).toHaveText(parts.action);
  await expect(copy.locator('mark')).toHaveText(['Mistakes were made', 'kind of']);
});

test('nothing above the cursor moves while the reader types, and nothing moves on load', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await storeStory(page, STORY, {
    situation: 'Mistakes were made.',
    action: 'I kind of skipped the dry run.',
  });
  await watchShifts(page);
  await open(page, ADDRESS);
  await expect(remarks(page, 'Action')).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
  const result = field(page, 'Result');
  await result.focus();
  const top = (): Promise<number | undefined> => result.boundingBox().then((box) => box?.y);
  await page.keyboard.type('It');
  const before = await top();
  await page.keyboard.type(' was a complete disaster. ');
  await expect(remarks(page, 'Result').locator('summary')).toHaveText(
    '1 phrase to look at in Result',
  );
  expect(await top()).toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('20,000 pasted words don’t freeze the field', async ({ page }) => {
  await storeStory(page, STORY, { title: 'Long' });
  await open(page, ADDRESS);
  const action = field(page, 'Action');
  await action.fill('Mistakes were made by nobody in particular, as so often. '.repeat(2000));
  await expect(page.getByText('Only the first 1,000 words are checked.')).toBeVisible();
  const longest = await page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((seen) =>
      tasks.push(...seen.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask', buffered: false });
    const own = document.querySelector<HTMLTextAreaElement>('[data-part=action] textarea');
    own?.focus();
    for (let count = 0; count < 3; count++) {
      document.execCommand('insertText', false, 'x');
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    return Math.max(0, ...tasks);
  });
  expect(longest).toBeLessThan(1000);
});
