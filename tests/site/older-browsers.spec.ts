import type { Page } from 'playwright/test';
import { expect, open, test } from './fixtures';

const GUIDE = '/guides/tell-me-about-a-time-you-failed';

/** Makes the browser pass over the media query for scripts, as Chrome 109 and Safari 16.4 do. */
async function forgetScripting(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('(scripting:', '(unknown:'),
    });
  });
}

test('if CSS can’t tell whether scripts run, no answer is visible before the reader’s own', async ({
  page,
}) => {
  await forgetScripting(page);
  await open(page, `${GUIDE}/quiz/`);
  await expect(
    page.locator('[data-quiz]').getByRole('button', { name: 'Check my answer' }),
  ).toHaveCount(await page.locator('[data-quiz]').count());
  await expect(page.locator('[data-answer]:visible')).toHaveCount(0);

  await open(page, `${GUIDE}/practical-exercises/`);
  await expect(
    page.getByRole('group', { name: 'Model answer' }).locator('visible=true'),
  ).toHaveCount(0);

  await open(page, `${GUIDE}/in-practice/`);
  await expect(page.locator('[data-verdict]:visible')).toHaveCount(0);
  await expect(
    page.getByText('All four answers, from weak to strong').locator('visible=true'),
  ).toHaveCount(0);
});
