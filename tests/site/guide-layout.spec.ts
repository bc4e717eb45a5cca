import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { BUILD, URL_OF_BUILD } from './builds';
import { GUIDES } from './content';
import { expect, open, test, violations } from './fixtures';

const GUIDE = '/guides/failure-and-learning/';
const WITH_TABLE = '/guides/handling-failure/';
const WITH_EXERCISE = '/guides/tell-me-about-a-time-you-failed/practical-exercises/';

const SITEMAP = path.resolve(__dirname, '../..', BUILD, 'sitemap.xml');
const pages = [...readFileSync(SITEMAP, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
  ([, url = '']) => new URL(url).pathname,
);

test('on each screen, a title is larger than a section’s, and that larger than what’s inside', async ({
  page,
}) => {
  await page.goto(GUIDE);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const sizeOf = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
    const text = await sizeOf('.markdown > p');
    const h1 = await sizeOf('.markdown h1');
    const h2 = await sizeOf('.markdown > h2');
    const h3 = await sizeOf('.markdown > h3');
    expect(h3 / text).toBeGreaterThan(1.15);
    expect(h2 / h3).toBeGreaterThan(1.15);
    expect(h1 / h2).toBeGreaterThan(1.2);
  }
});

for (const guide of [WITH_TABLE, WITH_EXERCISE]) {
  test(`${guide} has one width`, async ({ page }) => {
    await open(page, guide);
    for (const width of [768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const edges = await page
        .locator('.markdown > :not(.hash-link), .pagination-nav')
        .evaluateAll((all) =>
          all
            .map((each) => each.getBoundingClientRect())
            .filter(({ height }) => height > 0)
            .map(({ left, right }) => `${Math.round(left)} to ${Math.round(right)}`),
        );
      expect([...new Set(edges)], `${width} px`).toHaveLength(1);
    }
  });
}

test('text and contents are together in the middle', async ({ page }) => {
  await open(page, GUIDE);
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const boxOf = (selector: string) => page.locator(selector).first().boundingBox();
    const [main, text, contents] = [
      await boxOf('main'),
      await boxOf('.markdown'),
      await boxOf('.theme-doc-toc-desktop'),
    ];
    if (!main || !text || !contents) throw new Error('not all of it is shown');
    const gap = contents.x - (text.x + text.width);
    expect(gap).toBeLessThan(64);
    expect(gap).toBeGreaterThan(24);
    const before = text.x - main.x;
    const after = main.x + main.width - (contents.x + contents.width);
    expect(Math.abs(before - after)).toBeLessThan(24);
  }
});

test('on a phone, the contents stay in reach, lead to a section, and close', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, GUIDE);
  const contents = page.locator('.theme-doc-toc-mobile');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect(contents.locator('summary')).toBeInViewport();
  await contents.locator('summary').click();
  const link = contents.getByRole('link').nth(4);
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const target = await link.getAttribute('href');
  await link.click();
  await expect(contents.getByRole('link').first()).toBeHidden();
  const bar = await contents.boundingBox();
  const heading = page.locator(`.markdown ${target}`);
  await expect
    .poll(async () => (await heading.boundingBox())?.y)
    .toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  await expect(heading).toBeInViewport();
});

test('the contents of a phone close with Escape, and there is only one list at a time', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, GUIDE);
  await expect(page.locator('.theme-doc-toc-desktop')).toBeHidden();
  const summary = page.locator('.theme-doc-toc-mobile summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await violations(page, '.theme-doc-toc-mobile')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(page.locator('.theme-doc-toc-mobile a').first()).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 740 });
  await expect(page.locator('.theme-doc-toc-mobile')).toBeHidden();
});

test('references are folded, open by a link, and are there in print and without scripts', async ({
  page,
  browser,
}) => {
  await open(page, WITH_EXERCISE);
  const sources = page.locator('[data-references] li');
  await expect(sources.first()).toBeHidden();
  await page.locator('.theme-doc-toc-desktop').getByRole('link', { name: 'References' }).click();
  await expect(sources.first()).toBeVisible();
  await open(page, `${WITH_EXERCISE}?again#references`);
  await expect(sources.first()).toBeVisible();

  await open(page, WITH_EXERCISE);
  await page.emulateMedia({ media: 'print' });
  await expect(sources.first()).toBeVisible();

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${URL_OF_BUILD}${WITH_EXERCISE}`);
  await expect(plain.locator('[data-references] li').first()).toBeVisible();
  await context.close();
});

test('every guide with references folds them', async ({ page }) => {
  for (const { address } of GUIDES) {
    await page.goto(address);
    await expect(page.locator('.markdown > #references')).toHaveCount(0);
  }
});

test.describe('where there is no page', () => {
  test.use({ expectedErrors: /404/ });

  test('the page leads on, to the nearest guide too', async ({ page }) => {
    await open(page, '/guides/star-metod/');
    await page.getByRole('link', { name: 'STAR Method' }).click();
    await expect(page).toHaveURL(/\/guides\/star-method\/$/);

    for (const [name, target] of [
      ['All guides', '/guides/'],
      ['Practice', '/practice/'],
      ['Start page', '/'],
    ] as const) {
      await open(page, '/nothing/like/it/');
      const link = page.getByRole('main').getByRole('link', { name, exact: true });
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${target}$`));
    }
  });

  test('it finds a guide in another folder, and suggests none if none is near', async ({
    page,
  }) => {
    await open(page, '/guides/common-mistake');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      'Did you mean Common Mistakes?',
    );
    await open(page, '/wp-login.php');
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(4);
  });
});

for (const system of ['light', 'dark'] as const) {
  test(`in a ${system} system, each press of the theme button changes the theme, and leads back to the system’s`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await open(page, '/');
    const root = page.locator('html');
    const toggle = page.getByRole('button', { name: /^Switch to/ });
    const other = system === 'light' ? 'dark' : 'light';
    const icons = new Set<string>();
    const isNow = async (theme: string, choice: string, name: string): Promise<void> => {
      await expect(root).toHaveAttribute('data-theme', theme);
      await expect(root).toHaveAttribute('data-theme-choice', choice);
      await expect(toggle).toHaveAccessibleName(name);
      icons.add((await toggle.locator('svg:visible path').getAttribute('d')) ?? '');
    };
    await isNow(system, 'system', `Switch to ${other}`);
    await toggle.click();
    await isNow(other, other, `Switch to ${system}, like your device`);
    await toggle.click();
    await isNow(system, 'system', `Switch to ${other}`);
    await page.emulateMedia({ colorScheme: other });
    await isNow(other, 'system', `Switch to ${system}`);
    await toggle.click();
    await isNow(system, system, `Switch to ${other}, like your device`);
    expect(icons.size).toBe(3);
    await page.reload();
    await isNow(system, system, `Switch to ${other}, like your device`);
  });
}

test('the buttons of the top bar and its menu are large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, GUIDE);
  const sizeOf = async (name: RegExp) => {
    const box = await page.getByRole('button', { name }).locator('visible=true').boundingBox();
    return Math.min(box?.width ?? 0, box?.height ?? 0);
  };
  expect(await sizeOf(/^Toggle navigation bar/)).toBeGreaterThanOrEqual(44);
  await page.getByRole('button', { name: /^Toggle navigation bar/ }).click();
  expect(await sizeOf(/^Close navigation bar/)).toBeGreaterThanOrEqual(44);
  expect(await sizeOf(/^Switch to/)).toBeGreaterThanOrEqual(44);
});

/** What's at least 24 by 24 px, apart from links in a line of text: WCAG 2.2, 2.5.8. */
const CONTROLS = 'button:visible, summary:visible, input:visible, .menu a:visible, select:visible';

test('no control is smaller than 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const pathname of [GUIDE, '/guides/', '/404.html', WITH_EXERCISE]) {
    await open(page, pathname);
    const small = await page.locator(CONTROLS).evaluateAll((all) =>
      all
        .filter((each) => {
          const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((each) => each.outerHTML),
    );
    expect(small, pathname).toEqual([]);
  }
});

/** Sets the text twice as large as usual: WCAG 2.2, 1.4.4. */
const enlarge = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: 'html { font-size: 200% }',
        }),
      ),
    );
  });

test('with text twice as large, no page scrolls sideways on a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await enlarge(page);
  for (const pathname of [...pages, '/404.html']) {
    await open(page, pathname);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, pathname).toBe(360);
  }
});

const DRAWINGS: [page: string, kind: string][] = [
  ['/guides/failure-questions/', 'tree'],
  ['/guides/credible-failure-story/', 'sizes'],
  ['/guides/star-method/', 'shares'],
  ['/guides/tell-me-about-a-time-you-failed/quiz/', 'schedule'],
  ['/guides/tell-me-about-a-time-you-failed/interview-perspective/', 'notes'],
  ['/guides/tell-me-about-a-time-you-failed/common-mistakes/', 'rewrite'],
];

test('every drawing fits 320 px and is accessible', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const [pathname, kind] of DRAWINGS) {
    await page.goto(pathname);
    const drawing = page.locator(`[data-drawing="${kind}"]`);
    await expect(drawing).toBeVisible();
    const box = await drawing.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await violations(page, `[data-drawing="${kind}"]`)).toEqual([]);
  }
});

test('the bars of “shares” are as long as their shares', async ({ page }) => {
  await open(page, '/guides/star-method/');
  const bars = await page.locator('[data-drawing="shares"] tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const cell = row.children[1] as HTMLElement;
      return parseFloat(getComputedStyle(cell, '::after').width) / parseFloat(cell.innerText);
    }),
  );
  expect(bars.length).toBe(5);
  for (const bar of bars) expect(bar).toBeCloseTo(bars[0] ?? 0, 0);
});
