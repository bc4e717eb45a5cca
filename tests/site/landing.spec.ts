import { GUIDES, landingCard, pageOf } from './content';
import { expect, open, test } from './fixtures';

test('the card on the landing page works right away, and links to its guide', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  const table = page.getByRole('region', { name: 'One card to try' });
  await table.getByRole('button', { name: /^Don’t, I’m sure/ }).click();
  await expect(table.getByRole('status').first()).toHaveText(/^(Right|Not this time): it’s a/);
  await table.getByRole('link').click();
  const guide = pageOf(landingCard().split('/')[0] ?? '');
  await expect(page).toHaveURL(new RegExp(`${guide.address}#.`));
  await expect(page.locator('h1')).toHaveText(guide.title);
});

test('each of the three doors opens', async ({ page }) => {
  for (const at of [0, 1, 2]) {
    await open(page, '/');
    const door = page.getByRole('navigation', { name: 'Where to begin' }).getByRole('link').nth(at);
    const target = await door.getAttribute('href');
    await door.click();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(door).toHaveCount(0);
    await expect(page.locator('main h1')).toBeVisible();
  }
});

for (const path of ['/', '/guides/']) {
  test(`${path} lists all guides, each with its description`, async ({ page }) => {
    await open(page, path);
    const guides = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('a[href^="/guides/"]') });
    await expect(guides.getByRole('link')).toHaveText(GUIDES.map(({ name }) => name));
    for (const text of await guides.locator('p').allTextContents())
      expect(text.length).toBeGreaterThan(40);
  });
}
