import type { Page } from 'playwright/test';
import { expect, open, test, violations } from './fixtures';
import { RECORD, session, start } from './practice';

const STORY = 'my-story-gate';
const TEXTS = {
  title: 'The gate',
  action: 'I left the gate open <b>again</b>.',
  result: 'Two dogs got out.',
  takeaway: 'Now there is a second lock.',
};

/** Stores a story, and perhaps settings, as an earlier visit did. */
const storeStory = (page: Page, settings: Record<string, string> = {}): Promise<unknown> =>
  page.addInitScript(
    ([record, story, texts, more]) => {
      if (localStorage.getItem(record)) return;
      localStorage.setItem(record, '{"version":2}');
      const save = (key: string, entry: object): void =>
        localStorage.setItem(`${record}/${key}`, JSON.stringify({ version: 2, at: 5, ...entry }));
      for (const [name, text] of Object.entries(texts)) save(`draft/${story}/${name}`, { text });
      for (const [name, value] of Object.entries(more)) save(`setting/${name}`, { value });
    },
    [RECORD, STORY, TEXTS, settings] as const,
  );

test('a story of one’s own comes up in practice, as plain text, and its review is saved', async ({
  page,
}) => {
  await storeStory(page);
  await open(page, '/practice/?session=due');
  const now = session(page);
  await expect(now).toContainText('Tell “The gate” aloud.');
  await now
    .getByRole('button', { name: /Show what I wrote|without/ })
    .first()
    .click();
  await expect(now).toContainText(TEXTS.action);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('1');
  await expect
    .poll(() =>
      page.evaluate((key) => localStorage.getItem(key), `${RECORD}/reviews/${STORY}/tell`),
    )
    .toContain('"grade"');
});

test('stories that are turned off don’t come up', async ({ page }) => {
  await storeStory(page, { 'story-recall': 'off' });
  await open(page, '/practice/?session=all&kind=recall');
  await expect(start(page)).toBeVisible();
  await expect(page.getByText('Tell “The gate” aloud.')).toHaveCount(0);
});
