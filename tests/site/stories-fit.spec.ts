import type { Locator, Page } from 'playwright/test';
import { expect, open, test, violations } from './fixtures';

const PARTS = {
  Situation: 'I led the front desk of a clinic with 14 people.',
  Action: 'I moved all bookings on a Monday without a dry run.',
  Result: 'About 40 patients came on the wrong day. It cost us $2,000 in overtime.',
};

/** Starts a story with some parts, and opens one of its steps. Returns the story's id. */
async function openStep(
  page: Page,
  step: string,
  parts: Partial<Record<string, string>> = {},
): Promise<string> {
  await open(page, '/stories/');
  await page.getByRole('button', { name: 'Start with a blank page' }).click();
  for (const [part, text = ''] of Object.entries(parts))
    await page.getByRole('textbox', { name: part, exact: true }).fill(text);
  const story = new URL(page.url()).searchParams.get('story') ?? '';
  await open(page, `/stories/?story=${story}&step=${step}`);
  return story;
}

const question = (page: Page, name: string): Locator => page.getByRole('group', { name });
const reasons = (page: Page): Locator => page.getByRole('region', { name: 'What to consider' });
const figure = (page: Page, label: string): Locator =>
  page.getByRole('group', { name: `How well do you know “${label}”?` });
/** Opens another step on a phone, where the steps are folded. */
async function goFromPhone(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: /^Step \d of/ }).click();
  await page.getByRole('link', { name: step, exact: true }).click();
}
const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test('by keyboard alone: answers bring up reasons with their guides, are saved, cleared, and brought back', async ({
  page,
}) => {
  await openStep(page, 'fit');
  await expect(reasons(page)).toContainText('Your answers bring up the reasons here.');
  await question(page, 'What level is the job?').getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(reasons(page)).toContainText('What to fix');
  await expect(reasons(page).getByRole('link', { name: 'When You Can’t Decide' })).toHaveAttribute(
    'href',
    /\/guides\/failure-questions\/#when-you-cant-decide$/,
  );
  await page.keyboard.press('ArrowDown');
  await expect(reasons(page)).toContainText('What speaks for it');
  await expect(reasons(page)).not.toContainText('What to fix');
  await expect(reasons(page).getByRole('status').first()).toHaveText('1 thing to consider.');
  await question(page, 'about honesty').getByText('Yes', { exact: true }).click();
  await expect(reasons(page).getByRole('heading').nth(1)).toHaveText('Stop and think');
  await expect(reasons(page).getByRole('status').first()).toHaveText('2 things to consider.');
  await expect(reasons(page)).toContainText(
    'Not answered yet: whose decision it was, the kind of failure, and how long ago it was.',
  );

  await page.reload();
  await expect(question(page, 'about honesty').getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.getByRole('button', { name: 'Clear the answers' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByText('Answers cleared.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
});

test('if nothing speaks against a story, that’s said, and that it isn’t all', async ({ page }) => {
  await openStep(page, 'fit');
  for (const answer of [
    'Senior (IC5)',
    'A date, a customer, or weeks of the team’s work',
    'Mine',
    'A plan, a promise, or an estimate',
    'One to three years ago',
  ])
    await page.getByRole('radio', { name: answer, exact: true }).check();
  await expect(reasons(page)).toContainText('nothing speaks against this story');
  await expect(reasons(page)).not.toContainText('Not answered yet');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a line at the bottom leads to the reasons, and nothing is too wide', async ({ page }) => {
    await openStep(page, 'fit', PARTS);
    await page.getByRole('radio', { name: /^Nothing/ }).check();
    await page.getByRole('button', { name: '1 thing to consider' }).click();
    await expect(reasons(page).getByRole('heading').first()).toBeFocused();
    await expect(reasons(page).getByRole('heading').first()).toBeInViewport();
    expect(await isWide(page)).toBe(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    // Farther up, the line covers the edge of a choice until the reader scrolls.
    await reasons(page).scrollIntoViewIfNeeded();
    expect(await violations(page)).toEqual([]);
    await goFromPhone(page, 'Numbers');
    await figure(page, '14 people').getByText('Confidential').click();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const step of ['Follow-ups', 'Numbers', 'Can I tell it?']) {
      await goFromPhone(page, step);
      await expect(page.getByRole('heading', { name: step, level: 2 })).toBeFocused();
      expect(await isWide(page), step).toBe(false);
    }
  });
});

test('a figure is shown in its sentence, and its mark and answer outlive changes around it', async ({
  page,
}) => {
  const story = await openStep(page, 'numbers', PARTS);
  await expect(page.locator('mark')).toHaveText(['14', '40', '$2,000']);
  await expect(figure(page, '$2,000')).toContainText('It cost us $2,000 in overtime.');
  await figure(page, '$2,000').getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(figure(page, '$2,000').getByRole('status').first()).toHaveText(
    'Say “about” before it, and be ready to say how you got to it.',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hours times pay');
  await expect(page.getByText('3 figures, 2 to go.')).toBeVisible();

  await open(page, `/stories/?story=${story}&step=write`);
  await page
    .getByRole('textbox', { name: 'Result', exact: true })
    .fill('40 came. In the end, it cost the clinic $2,000 in overtime.');
  await page.getByRole('link', { name: 'Numbers', exact: true }).click();
  await expect(figure(page, '$2,000').getByRole('radio', { name: 'Estimated' })).toBeChecked();
  await expect(figure(page, '$2,000').getByRole('textbox')).toHaveValue('Hours times pay');
  await page.reload();
  await expect(figure(page, '$2,000').getByRole('textbox')).toHaveValue('Hours times pay');

  await page.getByRole('link', { name: 'Write', exact: true }).click();
  await page.getByRole('textbox', { name: 'Result', exact: true }).fill('40 came.');
  await page.getByRole('link', { name: 'Numbers', exact: true }).click();
  await page.getByText('No longer in your story (1)').click();
  await expect(page.getByRole('textbox', { name: 'What you wrote about it' })).toHaveValue(
    'Hours times pay',
  );
});

test('a story without figures leads back to writing', async ({ page }) => {
  await openStep(page, 'numbers', { Action: PARTS.Action });
  await expect(page.getByText('There’s no figure in this story.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the story' }).click();
  await expect(page.getByRole('textbox', { name: 'Action', exact: true })).toHaveValue(
    PARTS.Action,
  );
});

const asked = (page: Page): Locator =>
  page.getByRole('region', { name: 'Follow-ups' }).getByRole('heading', { level: 3 });

test('follow-ups come one at a time, with the reason; notes and the place are there on the way back', async ({
  page,
}) => {
  await openStep(page, 'numbers', { ...PARTS, Task: 'We decided to move everything in May.' });
  await figure(page, '40 patients').getByText('I don’t know').click();
  await figure(page, '40 patients').getByRole('textbox').fill('I’d ask the front desk.');
  await page.getByRole('link', { name: 'Follow-ups', exact: true }).click();
  // The Takeaway is empty.
  await page.getByText(/^All \d+ questions$/).click();
  const all = page.getByRole('listitem').getByRole('button');
  await expect(all.filter({ hasText: 'fix works' })).toHaveCount(1);
  await expect(all.filter({ hasText: 'written' })).toHaveCount(1);
  await all.filter({ hasText: 'fix works' }).click();
  await expect(asked(page)).toBeFocused();
  await expect(page.getByText('It doesn’t say yet what you changed.')).toBeVisible();

  await all.filter({ hasText: 'not yours' }).click();
  await expect(page.getByText('It says “we” about a decision.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Or write it' }).fill('Ben checked the list.');
  const count = await all.count();
  for (let step = 0; step < count; step++) {
    if (/40 patients/.test((await asked(page).textContent()) ?? '')) break;
    await page.getByRole('button', { name: 'Next question' }).focus();
    await page.keyboard.press('Enter');
    await expect(asked(page)).toBeFocused();
  }
  await expect(page.getByRole('textbox', { name: 'Or write it' })).toHaveValue(
    'I’d ask the front desk.',
  );
  await page.getByRole('link', { name: 'Numbers', exact: true }).click();
  await page.getByRole('link', { name: 'Follow-ups', exact: true }).click();
  await expect(asked(page)).toContainText('40 patients');
  expect(await violations(page)).toEqual([]);
});

test('an answer said aloud is timed', async ({ page }) => {
  await page.clock.install();
  await openStep(page, 'follow-ups', PARTS);
  await page.getByRole('button', { name: 'Say it out loud' }).focus();
  await page.keyboard.press('Enter');
  await page.clock.fastForward(34_000);
  await expect(page.getByRole('timer')).toHaveText('0:34');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You talked for 0:34.')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Say it again' })).toBeFocused();
});

test('without a text, there’s nothing to ask about yet', async ({ page }) => {
  await openStep(page, 'follow-ups');
  await page.getByRole('link', { name: 'Write the story' }).click();
  await expect(page.getByRole('textbox', { name: 'Action', exact: true })).toBeVisible();
});
