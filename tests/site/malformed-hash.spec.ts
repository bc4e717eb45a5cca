import type { Page } from 'playwright/test';
import { expect, open, test } from './fixtures';

const GUIDE = '/guides/failure-questions/';

/** Checks that the guide is visible and works. */
async function works(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveText('Failure Questions: Show Growth');
  const deck = page.locator('[data-deck="failure-story"]');
  await deck
    .getByRole('button', { name: /^(Do, I’m sure|Next)/ })
    .first()
    .click();
  await expect(deck.getByRole('group', { name: /^(Answer|Card)$/ }).first()).toBeVisible();
}

test('an address whose hash can’t be decoded shows the page, which still works', async ({
  page,
}) => {
  await open(page, `${GUIDE}?from=mail#%`);
  await expect(page).toHaveURL(`${GUIDE}?from=mail`);
  await works(page);

  await page.evaluate(() => (location.hash = '%E0%A4%A'));
  await works(page);
  await expect(page).toHaveURL(`${GUIDE}?from=mail`);

  await page
    .locator('article')
    .evaluate((article) =>
      article.insertAdjacentHTML('beforeend', '<a href="#100%">Follow me</a>'),
    );
  await page.getByRole('link', { name: 'Follow me' }).click();
  await works(page);
  await expect(page).toHaveURL(`${GUIDE}?from=mail`);

  await page.getByRole('navigation').getByRole('link', { name: 'Practice', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practice');
  await page.goBack();
  await works(page);
  // A good hash still leads to its heading.
  await page.evaluate(() => (location.hash = 'what-makes-a-good-failure-story'));
  await expect(page.locator('#what-makes-a-good-failure-story')).toBeInViewport();
});
