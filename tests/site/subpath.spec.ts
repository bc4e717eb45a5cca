import { SUBPATH, URL_OF_SUBPATH_BUILD } from './builds';
import { expect, open, test } from './fixtures';

test.use({ baseURL: URL_OF_SUBPATH_BUILD });

test('under a sub-path the landing page, a guide, the checklist and the metadata are whole', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
  await open(page, SUBPATH);
  await page.getByRole('link', { name: 'Handling Failure' }).first().click();
  await expect(page).toHaveURL(`${URL_OF_SUBPATH_BUILD}${SUBPATH}guides/handling-failure`);
  const box = page.locator('[data-checklist="stories-to-prepare"]').getByRole('checkbox').first();
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).toContain('failure-handbook/handbook/v1/tick/stories-to-prepare/own-failure');
  await expect(page.locator('head link[rel=icon]')).toHaveAttribute('href', /^\/handbook\//);
  expect(missing).toEqual([]);
});
