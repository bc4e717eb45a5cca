import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { NOT_SHOWN } from '../../src/plugins/style-files/names';
import { BUILD } from './builds';
import { expect, open, test } from './fixtures';

const OUT = path.resolve(__dirname, '../..', BUILD);
const GUIDE = '/guides/handling-failure/';

/** The most that the styles of a guide or the landing page may weigh, in bytes of gzip: the heaviest had 12,281 when this was written. */
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

const classesOf = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/ class=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(([, a, b]) =>
      (a ?? b ?? '').split(/\s+/),
    ),
  ),
];

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
    return classesOf(html)
      .filter((name) => everywhere.has(name) && !linked.has(name))
      .map((name) => `${address}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test('nothing in the HTML has a name whose rules are left out', () => {
  const names = pages.flatMap((address) =>
    classesOf(htmlOf(address))
      .filter((name) => NOT_SHOWN.test(name))
      .map((name) => `${address}: ${name}`),
  );
  expect(names).toEqual([]);
});

test('no rule of Infima is missing for anything on a page or in the menu of a narrow window', async ({
  page,
}) => {
  const infima = classesIn(
    readFileSync(
      path.resolve(__dirname, '../../node_modules/infima/dist/css/default/default.css'),
      'utf8',
    ),
  );
  const missingOn = async (address: string) => {
    const linked = classesIn(allSheets.map(textOf).join());
    return (await classesOn(page))
      .filter((name) => infima.has(name) && !linked.has(name))
      .map((name) => `${address}: ${name}`);
  };
  const missing: string[] = [];
  for (const address of ['/', '/guides/', GUIDE, '/practice/', '/practice/print/', '/stories/']) {
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

/** Adds style sheets to a page after those it has, and waits until they're loaded. */
const addSheets = (page: Page, sheets: string[]): Promise<void> =>
  page.evaluate(async (hrefs) => {
    document.querySelectorAll('link[data-added]').forEach((each) => void each.remove());
    const loaded = hrefs.map((href) => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href }).setAttribute('data-added', '');
      document.head.append(link);
      return new Promise((done) => link.addEventListener('load', done));
    });
    await Promise.all(loaded);
  }, sheets);

/** How every element looks, a line for each, with or without the added style sheets. */
const looksOf = (page: Page, withAdded: boolean): Promise<string[]> =>
  page.evaluate((isOn) => {
    const mentioned = new Set<string>();
    const collect = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule)
          for (const name of rule.style) if (!name.startsWith('--')) mentioned.add(name);
        if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) collect(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) collect(sheet.cssRules);
    for (const sheet of document.styleSheets)
      if (sheet.ownerNode instanceof Element && sheet.ownerNode.hasAttribute('data-added'))
        sheet.disabled = !isOn;
    return [...document.body.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part || null);
        if (part && style.content === 'none') return [];
        const values = [...mentioned].map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return `${element.tagName}.${element.className}${part} ${values.join('; ')}`;
      }),
    );
  }, withAdded);

for (const address of ['/', GUIDE, '/practice/', '/stories/'])
  test(`the styles of other pages change nothing on ${address}, in whichever order they come`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    const own = sheetsOf(htmlOf(address));
    const others = allSheets.filter((sheet) => !own.includes(sheet));
    expect(others.length).toBeGreaterThan(5);
    await addSheets(page, others);
    const before = await looksOf(page, false);
    for (const sheets of [others, [...others].reverse()]) {
      await addSheets(page, sheets);
      const after = await looksOf(page, true);
      expect(after).toHaveLength(before.length);
      const changed = after.flatMap((line, at) => {
        const was = new Set(before[at]?.split('; '));
        const now = line.split('; ').filter((each) => !was.has(each));
        return now.length > 0 ? [`${line.split(' ')[0]} ${now.join('; ')}`] : [];
      });
      expect(changed).toEqual([]);
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
