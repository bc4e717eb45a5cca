import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { BUILD } from './builds';
import { expect, open, test } from './fixtures';

const OUT = path.resolve(__dirname, '../..', BUILD);
const GUIDE = '/guides/handling-failure/';

/** The most that the styles of a guide or the landing page may weigh, in bytes of gzip: the heaviest had 12,052 when this was written. */
const CEILING = 12_288;

const addresses = readdirSync(OUT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);
const htmlOf = (address: string) => readFileSync(path.join(OUT, address, 'index.html'), 'utf8');
const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="?stylesheet"? href="?(\S+?\.css)/g)].map(([, href = '']) => href);
const textOf = (sheet: string) => readFileSync(path.join(OUT, sheet), 'utf8');
const allSheets = readdirSync(path.join(OUT, 'assets/css')).map((name) => `/assets/css/${name}`);
const pages = addresses.filter((address) => sheetsOf(htmlOf(address)).length > 0);
const guides = pages.filter((address) => address.startsWith('/guides/'));

/** The names of the classes that a style sheet has rules for. */
const classesIn = (css: string): Set<string> =>
  new Set([...css.matchAll(/\.(-?[a-z_][-\w]*)/gi)].map(([, name = '']) => name));

const classesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set([...document.querySelectorAll('*')].flatMap(({ classList }) => [...classList])),
  ]);

test('the styles of every guide and of the landing page stay within their ceiling', () => {
  expect(guides.length).toBeGreaterThan(5);
  const tooHeavy = ['/', ...guides].flatMap((address) => {
    const sheets = sheetsOf(htmlOf(address));
    const bytes = sheets.reduce((sum, sheet) => sum + gzipSync(textOf(sheet)).length, 0);
    return bytes > CEILING ? `${address}: ${bytes}` : [];
  });
  expect(tooHeavy).toEqual([]);
});

test('a page links the styles of everything in its HTML', () => {
  const everywhere = classesIn(allSheets.map(textOf).join());
  expect(everywhere.size).toBeGreaterThan(300);
  const missing = pages.flatMap((address) => {
    const html = htmlOf(address);
    const linked = classesIn(sheetsOf(html).map(textOf).join());
    const classes = [...html.matchAll(/ class=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(([, a, b]) =>
      (a ?? b ?? '').split(/\s+/),
    );
    return [...new Set(classes)]
      .filter((name) => everywhere.has(name) && !linked.has(name))
      .map((name) => `${address}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test('no rule of Infima is missing for anything on a page or in the menu of a narrow window', async ({
  page,
}) => {
  const infima = classesIn(
    readFileSync(require.resolve('infima/dist/css/default/default.css'), 'utf8'),
  );
  // The bundle has no rule for these, since it had none of the site's own pages in mind.
  const missingOn = async (address: string) => {
    const linked = classesIn(allSheets.map(textOf).join());
    return (await classesOn(page))
      .filter((name) => infima.has(name) && !linked.has(name))
      .map((name) => `${address}: ${name}`);
  };
  const missing: string[] = [];
  for (const address of [
    '/',
    '/guides/',
    GUIDE,
    '/practice/',
    '/practice/print/',
    '/stories/',
    '/nowhere/',
  ]) {
    await open(page, address);
    missing.push(...(await missingOn(address)));
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, GUIDE);
  await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
  await expect(page.locator('.navbar-sidebar--show')).toBeVisible();
  missing.push(...(await missingOn('the menu')));
  await page.locator('.navbar-sidebar .menu__caret').first().click();
  missing.push(...(await missingOn('a section of the menu')));
  await page.getByRole('button', { name: 'Back to main menu' }).click();
  missing.push(...(await missingOn('the main menu')));
  expect(missing).toEqual([]);
});

/** Every style of every element of the page as one text per element. */
const looksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].map((part) => {
        const style = getComputedStyle(element, part || null);
        const values = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return `${element.tagName} ${element.className}${part} ${values.join('; ')}`;
      }),
    ),
  );

for (const address of ['/', GUIDE, '/guides/failure-questions/', '/practice/', '/stories/'])
  test(`the styles of other pages change nothing on ${address}, in whichever order they come`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    const before = await looksOf(page);
    const own = sheetsOf(htmlOf(address));
    for (const sheets of [allSheets, [...allSheets].reverse()]) {
      await page.evaluate(
        async (hrefs) => {
          document.querySelectorAll('link[data-added]').forEach((each) => void each.remove());
          const links = hrefs.map((href) =>
            Object.assign(document.createElement('link'), { rel: 'stylesheet', href }),
          );
          for (const link of links) link.setAttribute('data-added', '');
          await Promise.all(
            links.map(
              (link) =>
                new Promise((loaded) => {
                  link.onload = loaded;
                  document.head.append(link);
                }),
            ),
          );
        },
        sheets.filter((sheet) => !own.includes(sheet)),
      );
      const after = await looksOf(page);
      expect(after.filter((each, at) => each !== before[at])).toEqual([]);
    }
  });

test('a page is shown once its styles are there, by links and by Back', async ({ page }) => {
  await open(page, GUIDE);
  const finished = new Set<string>();
  await page.route('**/*.css', async (route) => {
    await new Promise((later) => setTimeout(later, 400));
    finished.add(new URL(route.request().url()).pathname);
    await route.continue();
  });
  const nav = page.getByRole('navigation', { name: 'Main' });
  const look = async (address: string) => {
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    const loaded = await page.evaluate(() =>
      [...document.styleSheets].flatMap(({ href }) => (href ? new URL(href).pathname : [])),
    );
    expect(loaded).toEqual(expect.arrayContaining(sheetsOf(htmlOf(address))));
  };
  for (const [link, address, heading] of [
    ['Practice', '/practice/', /practice/i],
    ['My stories', '/stories/', /stories/i],
  ] as const) {
    await nav.getByRole('link', { name: link, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await look(address);
    expect([...finished]).toEqual(expect.arrayContaining(sheetsOf(htmlOf(address)).slice(1)));
  }
  await page.goBack();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Handling Failure' }).waitFor();
  await look(GUIDE);
});
