import type { Locator, Page } from 'playwright/test';
import { expect, open, test, violations } from './fixtures';
import { storeStory } from './stories';

const STORIES = '/stories/';
const idOf = (number: number): string => `my-story-${String(number).padStart(10, '0')}`;
const card = (page: Page, number: number): Locator =>
  page.locator(`[data-own-story="${idOf(number)}"]`);
const tool = (page: Page, number: number, name: string): Locator =>
  card(page, number).getByRole('button', { name, exact: true });
const titles = (page: Page): Promise<string[]> =>
  page.locator('[data-own-story] h2').allTextContents();
const focused = (page: Page): Locator => page.locator(':focus');

/** Stores stories called “Story 1” and so on, and opens the list with the tools of the first one. */
async function openList(page: Page, count: number): Promise<void> {
  for (let number = 1; number <= count; number++)
    await storeStory(page, idOf(number), { title: `Story ${number}` }, number);
  await open(page, STORIES);
  await card(page, 1).getByText('More', { exact: true }).click();
}

test('by keyboard alone: questions one after the other, each in view with the focus in its field, become a draft', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, STORIES);
  await page.getByRole('button', { name: /^Start with questions/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeFocused();
  await expect(page.getByText('Takeaway 0%')).toHaveCount(0);
  await expect(page.getByText('Your answers fill this bar.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Where were you' }).focus();
  await page.keyboard.type('at a clinic with 14 people');
  await expect(page.getByText(/^About \d+ seconds to say\.$/)).toBeVisible();
  for (const name of ['What were you supposed to do?', 'What did you decide, or leave undone?']) {
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText(/^(Next|Skip)$/);
    await page.keyboard.press('Enter');
    const next = page.getByRole('textbox', { name });
    await expect(next).toBeFocused();
    const question = await page.getByText(name, { exact: true }).first().boundingBox();
    const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
    expect(question?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  }
  await page.reload();
  await expect(page.getByText('Question 2 of 12')).toBeVisible();
  await page.getByRole('button', { name: 'See my first draft' }).click();
  await expect(page.getByRole('textbox', { name: 'Situation', exact: true })).toHaveValue(
    'At a clinic with 14 people.',
  );
  await expect(page.getByRole('heading', { name: 'Write' })).toBeFocused();
});

test('a story is moved, copied, archived, deleted, and brought back, and the focus is never lost', async ({
  page,
}) => {
  await openList(page, 3);
  await tool(page, 1, 'Move down').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(['Story 2', 'Story 1', 'Story 3']);
  await expect(tool(page, 1, 'Move down')).toBeFocused();
  await expect(card(page, 1).getByRole('status')).toHaveText('Now 2 of 3.');
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(['Story 2', 'Story 3', 'Story 1']);
  await expect(tool(page, 1, 'Move down')).toBeFocused();
  await expect(tool(page, 1, 'Move down')).toHaveAttribute('aria-disabled', 'true');
  await tool(page, 1, 'Duplicate').click();
  await expect
    .poll(() => titles(page))
    .toEqual(['Story 2', 'Story 3', 'Story 1', 'Story 1 (copy)']);

  for (const [name, words] of [
    ['Archive', 'Archived “Story 1”.'],
    ['Delete', 'Deleted “Story 1”.'],
  ] as const) {
    if (name === 'Delete') await card(page, 1).getByText('More', { exact: true }).click();
    await tool(page, 1, name).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 1).first()).toContainText(words);
    await expect(card(page, 1).first().getByRole('button', { name: /^Undo/ })).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(card(page, 1).getByRole('link', { name: 'Story 1' })).toBeFocused();
    await expect
      .poll(() => titles(page))
      .toEqual(['Story 2', 'Story 3', 'Story 1', 'Story 1 (copy)']);
  }

  await card(page, 1).getByText('More', { exact: true }).click();
  await tool(page, 1, 'Delete').click();
  await page.reload();
  await page.getByText('Deleted (1)').click();
  await page.getByRole('button', { name: 'Delete for good' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('Deleted (1)')).toHaveCount(0);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(['Story 2', 'Story 3', 'Story 1 (copy)']);
});

test('there’s room for 12 stories, and the page says so', async ({ page }) => {
  await openList(page, 12);
  await page.getByRole('button', { name: 'Start with a blank page' }).click();
  await expect(page.getByText('You have 12 stories, and that’s the most.')).toBeVisible();
  await tool(page, 1, 'Archive').click();
  await page.getByRole('button', { name: 'Start with a blank page' }).click();
  await expect(page.getByRole('heading', { name: 'Write' })).toBeFocused();
});

test('on a phone, the steps are one line that unfolds; with large type, nothing is wider than the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await storeStory(page, idOf(1), { title: 'The late migration', action: 'I kind of forgot.' });
  await open(page, `${STORIES}?story=${idOf(1)}&step=write`);
  const fold = page.getByRole('button', { name: 'Step 3 of 7: Write' });
  const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('link');
  await expect(steps.first()).toBeHidden();
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(steps).toHaveCount(7);
  await steps.first().click();
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeFocused();
  await expect(steps.first()).toBeHidden();
  for (const address of [STORIES, '?dig=up', 'questions', 'write']) {
    await open(
      page,
      /^\w/.test(address)
        ? `${STORIES}?story=${idOf(1)}&step=${address}`
        : STORIES + address.replace(STORIES, ''),
    );
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
  }
});

test('without scripts, the page says what it’s for and that it needs them', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(STORIES);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My stories');
  await expect(page.getByText('This needs JavaScript, which isn’t running here.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'the practical exercises' })).toBeVisible();
  await context.close();
});
