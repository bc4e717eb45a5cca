import { GUIDES, landingCard, pageOf } from './content';
import { expect, open, test, violations } from './fixtures';
import { asked, stored, storeReviews } from './practice';

test('the first card on the landing page takes keys at once, leads to its guide, and to four more', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  const cards = page.getByRole('region', { name: 'Which would you say?' });
  await page.keyboard.press('2');
  await expect(cards.getByRole('status').first()).toHaveText(/^(Right|Not this time): it’s a/);
  await expect(cards.getByRole('group', { name: 'Answer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cards.getByText(/^2 of 5/)).toBeVisible();
  await page.keyboard.press('u');
  await cards.getByRole('button', { name: /^Don’t, I’m sure/ }).click();
  await expect(page.getByRole('button', { name: /^Start: up to/ })).toBeVisible();
  await cards.getByRole('link', { name: /./ }).first().click();
  const guide = pageOf(landingCard().split('/')[0] ?? '');
  await expect(page).toHaveURL(new RegExp(`${guide.address}#.`));
  await expect(page.locator('h1')).toHaveText(guide.title);
  await page.goBack();
  await expect(cards.getByText(/^1 of 5/)).toBeVisible();
  await expect(cards.getByRole('group', { name: 'Answer' })).toBeVisible();
});

test('one tap leads from the landing page to the first item of today’s session, with the interview tomorrow', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  await page.getByRole('button', { name: 'Start: up to 15 minutes' }).click();
  await expect(page).toHaveURL(/\/practice\/\?session=due$/);
  await expect(asked(page)).toBeFocused();
  const date = await page.evaluate(() => {
    const tomorrow = new Date();
    tomorrow.setDate(tomorrow.getDate() + 1);
    return tomorrow.toLocaleDateString('sv-SE');
  });
  expect(JSON.stringify(await stored(page))).toContain(date);
});

test('the question of when the interview is can be answered otherwise, and without a date', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('radio', { name: 'No date yet' }).check();
  await page.getByRole('button', { name: 'Start: up to 15 minutes' }).click();
  await expect(asked(page)).toBeFocused();
  expect(JSON.stringify(await stored(page))).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

test('a reader who returns sees what today brings, and one button starts it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const yesterday = Date.now() - 86_400_000;
  await storeReviews(page, { 'failure-story/own-it': [{ at: yesterday, grade: 'missed' }] });
  await open(page, '/');
  const today = page.getByRole('region', { name: /^Today: about \d+ minutes$/ });
  await expect(today).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start: up to/ })).toBeHidden();
  expect(await violations(page, 'main')).toEqual([]);
  await today.getByRole('link', { name: /^Start: \d+ items$/ }).click();
  await expect(asked(page)).toBeFocused();
});

test('from the landing page, an answer about feedback is two taps away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  await page.getByRole('link', { name: 'Feedback', exact: true }).click();
  const heading = page.getByRole('heading', { name: 'Feedback that was hard to hear' });
  await expect(heading).toBeInViewport();
  await page
    .getByRole('link', { name: 'Failure Questions' })
    .and(page.locator('[href$="#feedback-example"]'))
    .click();
  await expect(page.getByRole('heading', { name: 'Feedback Example' })).toBeInViewport();
  await expect(page.locator('[data-story="feedback-example"]')).toBeInViewport();
});

for (const path of ['/', '/guides/']) {
  test(`${path} lists all guides, each with its description`, async ({ page }) => {
    await open(page, path);
    const guides = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('a[href^="/guides/"]') })
      .filter({ has: page.locator('p') });
    await expect(guides.getByRole('link')).toHaveText(GUIDES.map(({ name }) => name));
    for (const text of await guides.locator('p').allTextContents())
      expect(text.length).toBeGreaterThan(40);
  });
}
