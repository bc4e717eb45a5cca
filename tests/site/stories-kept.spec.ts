import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright/test';
import { expect, open, REFUSALS, test } from './fixtures';

const STORIES = '/stories/';

/** The field of a part of the story that's open. */
const field = (page: Page, part: string): Locator =>
  page.getByRole('textbox', { name: part, exact: true });

/** Begins a story with a blank page, and returns the address of where to write it. */
async function begin(page: Page): Promise<string> {
  await open(page, STORIES);
  await page.getByRole('button', { name: 'Start with a blank page' }).click();
  await expect(field(page, 'Action')).toBeVisible();
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

test('what’s typed survives a reload at any moment', async ({ page }) => {
  await begin(page);
  for (const words of ['I skipped', ' the dry run', ' because the demo had gone well.']) {
    await field(page, 'Action').press('End');
    await field(page, 'Action').pressSequentially(words);
    await page.reload();
  }
  await expect(field(page, 'Action')).toHaveValue(
    'I skipped the dry run because the demo had gone well.',
  );
});

test('what’s typed a second before the browser is killed is there at the next visit, and what was deleted isn’t', async ({
  baseURL,
  launchOptions,
}) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'handbook-'));
  const launch = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { ...launchOptions, ...(baseURL && { baseURL }) });
  /** Ends every process of the browser at once, so that none gets a chance to save anything. */
  const kill = async (context: BrowserContext): Promise<void> => {
    const closed = new Promise((resolve) => context.on('close', resolve));
    const session = await context.browser()?.newBrowserCDPSession();
    const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    expect(processInfo.length).toBeGreaterThan(1);
    for (const { id } of processInfo) process.kill(id, 'SIGKILL');
    await closed;
  };
  try {
    const first = await launch();
    const page = await first.newPage();
    const story = await begin(page);
    await field(page, 'Action').fill('I skipped the dry run.');
    await page.waitForTimeout(1000);
    await kill(first);

    const second = await launch();
    const again = await second.newPage();
    await open(again, story);
    await expect(field(again, 'Action')).toHaveValue('I skipped the dry run.');
    await field(again, 'Action').fill('I skipped the dry run, and told nobody.');
    await again.waitForTimeout(1000);
    await kill(second);

    const third = await launch();
    const later = await third.newPage();
    await open(later, story);
    await expect(field(later, 'Action')).toHaveValue('I skipped the dry run, and told nobody.');
    await open(later, '/practice/data/');
    await later.getByRole('button', { name: 'Delete everything' }).click();
    await later.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect(later.getByText(/^Deleted\./)).toBeVisible();
    await open(later, STORIES);
    await expect(later.getByRole('heading', { name: 'Start your first story' })).toBeVisible();
    await expect(later.locator('[data-own-story]')).toHaveCount(0);
    await third.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('two tabs that write different parts of a story, and then the same, lose nothing', async ({
  page,
  context,
}) => {
  const story = await begin(page);
  await field(page, 'Situation').fill('A shop with 12 people.');
  const other = await context.newPage();
  await open(other, story);
  await field(other, 'Action').fill('I skipped the dry run.');
  await expect(field(page, 'Action')).toHaveValue('I skipped the dry run.');
  await field(page, 'Result').fill('214 invoices went out twice.');
  await expect(field(other, 'Result')).toHaveValue('214 invoices went out twice.');

  await field(page, 'Takeaway').focus();
  await field(page, 'Takeaway').pressSequentially('A dry run with real data.');
  await field(other, 'Takeaway').focus();
  await other.bringToFront();
  await field(other, 'Takeaway').fill('A second person signs it.');
  await page.bringToFront();
  await expect(field(page, 'Takeaway')).toHaveValue('A dry run with real data.');
  await expect(page.getByText('There’s another version of this draft')).toBeVisible();
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(field(page, 'Takeaway')).toHaveValue(
    'A dry run with real data.\n\nA second person signs it.',
  );
  await page.reload();
  await expect(field(page, 'Situation')).toHaveValue('A shop with 12 people.');
  await expect(field(page, 'Action')).toHaveValue('I skipped the dry run.');
  await expect(field(page, 'Takeaway')).toHaveValue(/real data\.\n\nA second/);
});

for (const [name, words] of [
  ['refused', 'Your browser doesn’t let this site save anything'],
  ['full', 'Your browser has no space left for this site'],
] as const) {
  test(`if storage is ${name}, the page says that nothing is saved, and what’s typed stays while it’s open`, async ({
    page,
  }) => {
    if (name === 'full')
      await page.addInitScript(() => localStorage.setItem('something-else', 'there'));
    await page.addInitScript(REFUSALS[name]);
    await begin(page);
    await field(page, 'Action').fill('I skipped the dry run.');
    await expect(page.getByText(words).first()).toBeVisible();
    await page.getByRole('link', { name: 'My stories' }).first().click();
    await expect(page.getByText('your stories won’t be saved after this visit.')).toBeInViewport();
    await expect(page.getByText('Your stories are saved in this browser')).toHaveCount(0);
    await page.locator('[data-own-story] a').first().click();
    await expect(field(page, 'Action')).toHaveValue('I skipped the dry run.');
  });
}
