import type { Page } from 'playwright/test';
import { expect, open, shiftsOf, test, violations, watchShifts } from './fixtures';
import { draft, field } from './own-stories';
import { store, stored } from './practice';

const ONE = 'my-story-cover00001';
const TWO = 'my-story-cover00002';
const STORIES = {
  ...field(ONE, 'order', '0'),
  ...draft(`${ONE}/title`, 'The wrong Monday'),
  ...field(TWO, 'order', '1'),
  ...draft(`${TWO}/title`, 'A forecast I signed'),
};
const LONG = `The wrong Monday, ${'and the whole week after it, '.repeat(3)}`.trim();
const GUIDE = '/guides/handling-failure/';

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

for (const width of [360, 1280])
  test(`at ${width} px, by keyboard alone: what nothing answers is seen at a glance, and each check counts`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await store(page, STORIES);
    await open(page, '/stories/');
    const section = page.getByRole('region', { name: 'Which questions can you answer?' });
    await expect(section).toContainText(
      'You have a story for 0 of 7. Still missing: A time you failed;',
    );
    const fold = section.getByText('Match your stories and the questions');
    const box = section.getByRole('checkbox', { name: 'A forecast I signed: A regret' });
    if (!(await box.isVisible())) {
      await fold.focus();
      await page.keyboard.press('Enter');
    }
    const row = section.getByRole('row', { name: /^A regret/ });
    await expect(row).toContainText('No story yet');
    await box.focus();
    await page.keyboard.press('Space');
    await expect(section).toContainText('You have a story for 1 of 7.');
    await expect(row).not.toContainText('No story yet');
    await expect(section.locator('strong', { hasText: 'A regret' })).toHaveCount(0);
    await expect(box).toBeFocused();
    expect(await isWide(page)).toBe(false);
    expect(await violations(page, 'main')).toEqual([]);
    await page.reload();
    await expect(section).toContainText('You have a story for 1 of 7.');
  });

test('a box checked for a story is checked on the guide, and the other way around', async ({
  page,
}) => {
  await store(page, STORIES);
  await open(page, '/stories/');
  const boxes = page.getByText(/^Stories to prepare: \d of 5 boxes checked$/);
  await boxes.click();
  await page
    .getByRole('checkbox', { name: 'The wrong Monday: A mistake that affected others' })
    .nth(1)
    .check();
  await expect(boxes).toHaveText('Stories to prepare: 1 of 5 boxes checked');
  await open(page, GUIDE);
  const list = page.locator('[data-checklist=stories-to-prepare]');
  await expect(
    list.getByRole('checkbox', { name: 'A mistake that affected others' }),
  ).toBeChecked();
  await list.getByRole('checkbox', { name: 'Changing your mind when proven wrong' }).check();
  await open(page, '/stories/');
  await expect(boxes).toHaveText('Stories to prepare: 2 of 5 boxes checked');
});

test('a draft from an exercise goes into a story, once, and stays where it was', async ({
  page,
}) => {
  const text = 'I said yes to the date before I had read <b>the contract</b>.';
  await store(page, { ...STORIES, ...draft('rewrite-blame', text) });
  await open(page, '/stories/');
  await page.getByText('Drafts from your practice (1)').click();
  const item = page.getByRole('listitem').filter({ hasText: text });
  await item.getByRole('combobox', { name: 'Add to' }).selectOption('The wrong Monday');
  await item.getByRole('combobox', { name: 'Part' }).selectOption('Action');
  for (let times = 0; times < 2; times++) await item.getByRole('button', { name: 'Add' }).click();
  await expect(item.getByRole('status')).toHaveText(
    'It’s in the Action of “The wrong Monday” now.',
  );
  await item.getByRole('combobox', { name: 'Add to' }).selectOption('A new story');
  await item.getByRole('button', { name: 'Add' }).click();
  const all = await stored(page);
  const texts = Object.entries(all)
    .filter(([, value]) => value.includes('the contract'))
    .map(([key, value]) => [key.replace(/.*draft\//, ''), JSON.parse(value).text]);
  expect(texts).toHaveLength(3);
  expect(texts).toContainEqual(['rewrite-blame', text]);
  expect(texts).toContainEqual([`${ONE}/action`, text]);
  await item.getByRole('link', { name: 'The wrong Monday' }).click();
  await expect(page.getByRole('textbox', { name: 'Action', exact: true })).toHaveValue(text);
});

test('the practice and the landing page lead to the stories, and nothing moves', async ({
  page,
}) => {
  await watchShifts(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  await page.getByRole('link', { name: 'a story of your own' }).click();
  await expect(page.getByRole('heading', { name: 'My stories', level: 1 })).toBeVisible();

  await page.evaluate(
    (texts) => {
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    },
    { ...STORIES, ...draft(`${ONE}/title`, LONG) },
  );
  for (const path of ['/', '/practice/']) {
    await open(page, path);
    await expect(
      page.getByRole('link', { name: 'A forecast I signed', exact: true }),
    ).toHaveAttribute('href', new RegExp(`/stories/\\?story=${TWO}$`));
    expect((await shiftsOf(page)).reduce((sum, each) => sum + each, 0)).toBe(0);
    expect(await isWide(page)).toBe(false);
  }
  await page.getByRole('link', { name: `Say it: ${LONG}` }).click();
  await expect(page.getByRole('button', { name: 'Start talking' })).toBeVisible();
});

test.describe('where there’s no page', () => {
  test.use({ expectedErrors: /status of 404/ });

  test('an address near that of the stories leads there', async ({ page }) => {
    await page.goto('/my-stories');
    await expect(page.getByRole('link', { name: 'My stories' }).first()).toBeVisible();
    await page.getByText('Did you mean').getByRole('link', { name: 'My stories' }).click();
    await expect(page.getByRole('heading', { name: 'My stories', level: 1 })).toBeVisible();
  });
});
