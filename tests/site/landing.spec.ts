import { readGuides } from '../../src/authoring/check';
import { expect, open, test } from './fixtures';

test('the card on the landing page can be played at once, and leads to the guide it came from', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  const table = page.getByRole('region', { name: 'One card to try' });
  await table.getByRole('button', { name: /^Don’t, I’m sure/ }).click();
  await expect(table.getByRole('status')).toHaveText(/^(Right|Not this time): it is a/);
  await table.getByRole('link').click();
  await expect(page).toHaveURL(/\/guides\/failure-questions#what-makes-a-good-failure-story$/);
  await expect(page.locator('h1')).toHaveText('Failure Questions: Show Growth');
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

/** What the guides are called, in their order, by the first of the keys that a guide has; the parts of a guide come with it. */
const namesOfGuides = (...keys: string[]): unknown[] =>
  readGuides('docs')
    .filter(({ file }) => /^docs\/([^/]+|[^/]+\/index)\.mdx$/.test(file))
    .map(({ frontMatter }) => new Map(frontMatter.map(({ name, value }) => [name, value])))
    .sort((one, other) => Number(one.get('sidebar_position')) - Number(other.get('sidebar_position')))
    .map((values) => keys.map((key) => values.get(key)).find(Boolean));

for (const [path, names] of [
  ['/', namesOfGuides('title')],
  ['/guides', namesOfGuides('sidebar_label', 'title')],
] as const) {
  test(`${path} lists the six guides, each with what it is about`, async ({ page }) => {
    await open(page, path);
    const guides = page.getByRole('main').getByRole('listitem').filter({ has: page.locator('a[href^="/guides/"]') });
    expect(names).toHaveLength(6);
    await expect(guides.getByRole('link')).toHaveText(names as string[]);
    for (const text of await guides.locator('p').allTextContents()) expect(text.length).toBeGreaterThan(40);
  });
}
