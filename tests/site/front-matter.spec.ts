import { GUIDES as ALL } from './content';
import { expect, open, test } from './fixtures';

/** The front matter that came with each guide, key by key; `position` is the guide's `sidebar_position`. */
const GUIDES: {
  path: string;
  position: number;
  title?: string;
  description?: string;
  keywords?: string[];
  facts?: Record<string, string>;
}[] = [
  { path: '/guides/star-method/', position: 5 },
  { path: '/guides/handling-failure/', position: 6 },
  {
    path: '/guides/failure-questions/',
    position: 7,
    title: 'Failure & Mistake Questions',
    description:
      'Handle behavioral questions about failures, mistakes, and lessons learned. Turn negatives into positives.',
    keywords: ['failure interview', 'mistake interview', 'lessons learned', 'behavioral interview'],
    facts: {
      difficulty: 'Intermediate',
      estimated_time: '15 minutes',
      prerequisites: 'STAR Method',
      companies: 'All Companies',
    },
  },
  { path: '/guides/failure-and-learning/', position: 8 },
  { path: '/guides/credible-failure-story/', position: 9 },
  { path: '/guides/tell-me-about-a-time-you-failed/', position: 10 },
];

test('the sidebar lists the guides by their sidebar_position', async ({ page }) => {
  await open(page, '/guides/star-method/');
  const links = await page
    .locator('.theme-doc-sidebar-menu a[href^="/guides/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const listed = links.filter((link) => /^\/guides\/[^/]+\/$/.test(link ?? ''));
  expect(listed).toEqual(ALL.map(({ address }) => address));
  const given = [...GUIDES].sort((a, b) => a.position - b.position).map(({ path }) => path);
  expect(listed.filter((link) => given.includes(link ?? ''))).toEqual(given);
});

for (const { path, title, description, keywords, facts } of GUIDES) {
  test(`${path} shows its front matter and has it in its metadata`, async ({ page }) => {
    await open(page, path);
    const meta = (name: string) =>
      page.locator(`head meta[name="${name}"]`).getAttribute('content');
    expect(await meta('description')).toEqual(description ?? expect.stringMatching(/.{50,}/));
    expect(await meta('keywords')).toEqual(keywords?.join(',') ?? expect.stringContaining(','));
    if (title) expect(await page.title()).toContain(title);
    for (const [key, value] of Object.entries(facts ?? {})) {
      expect(await meta(key)).toBe(value);
      await expect(page.locator('article header dl')).toContainText(value);
    }
  });
}

test('a prerequisite links to its guide', async ({ page }) => {
  await open(page, '/guides/failure-questions/');
  await page.locator('article header dl').getByRole('link', { name: 'STAR Method' }).click();
  await expect(page).toHaveURL(/\/guides\/star-method\/$/);
});

test('a guide with something to practice says how much of its time that takes', async ({
  page,
}) => {
  await open(page, '/guides/tell-me-about-a-time-you-failed/open-practice/');
  await expect(page.locator('article header dl')).toHaveText(
    /\d+ minutes \(read \d+, practice \d+\)/,
  );
});
