import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readGuides } from '../../src/authoring/check';
import { addressOf } from '../../src/authoring/published/published-pages';
import { BUILD } from './builds';
import {
  expect,
  open,
  openWithoutScripts,
  shiftsOf,
  test,
  violations,
  watchShifts,
} from './fixtures';

const SITEMAP = path.resolve(__dirname, '../..', BUILD, 'sitemap.xml');

const pages = [...readFileSync(SITEMAP, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
  ([, url = '']) => new URL(url).pathname,
);

test('the sitemap lists the landing page, the overview, the practice pages, the stories, and every guide', () => {
  const guides = readGuides(path.resolve(__dirname, '../../docs')).map(
    ({ file }) => `${addressOf(file)}/`,
  );
  expect([...pages].sort()).toEqual(
    [
      '/',
      '/guides/',
      '/practice/',
      '/practice/data/',
      '/practice/print/',
      '/practice/progress/',
      '/stories/',
      ...guides,
    ].sort(),
  );
});

test('no browser fills in a field after a reload: saved answers come from storage, and the rest starts empty', async ({
  page,
}) => {
  for (const pathname of pages) {
    await open(page, pathname);
    const filled = await page
      .locator('input, select, textarea:not([readonly])')
      .evaluateAll((fields) =>
        (fields as HTMLInputElement[])
          .filter((field) => (field.autocomplete || field.form?.autocomplete) !== 'off')
          .map((field) => field.outerHTML),
      );
    expect(filled, pathname).toEqual([]);
  }
});

test('printed from a wide window or on wide paper, a guide has the whole width and nothing next to it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/guides/handling-failure/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.theme-doc-sidebar-container')).toBeHidden();
  await expect(page.locator('.theme-doc-toc-desktop')).toBeHidden();
  const { left, right } = await page
    .locator('article')
    .evaluate((article) => article.getBoundingClientRect().toJSON() as DOMRect);
  expect(left).toBeLessThan(100);
  expect(right).toBeGreaterThan(1180);
});

for (const pathname of [...pages, '/404.html']) {
  test(`${pathname} has one title, doesn’t move when the scripts load, fits 320 px, and is accessible in both themes`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 700 });
    await watchShifts(page);
    await open(page, pathname);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await shiftsOf(page)).toEqual([]);

    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await violations(page)).toEqual([]);
    // The page follows the system's theme, and only its colors change.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, 'html', ['color-contrast', 'link-in-text-block'])).toEqual([]);
  });
}

test('the logo is there once, before the scripts load and after', async ({ page }) => {
  const logo = page.locator('.navbar__logo img:visible').first();
  const letScriptsIn = await openWithoutScripts(page, '/');
  await expect(page.locator('.navbar__logo img:visible')).toHaveCount(1);
  const before = await logo.boundingBox();
  await letScriptsIn();
  await expect(page.locator('.navbar__logo img:visible')).toHaveCount(1);
  expect(await logo.boundingBox()).toEqual(before);
});
