import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HASHED_FOLDERS } from '../../src/plugins/content-security/caching';
import { BUILD, SUBPATH, SUBPATH_BUILD } from './builds';
import { expect, open, test } from './fixtures';
import { HOSTS, MISSING } from './hosts';
import { session } from './practice';
import { headersIn } from './serve';

if (MISSING.length > 0 && process.env.TEST_WORKER_INDEX === undefined)
  console.log(`Not installed here, and so not tested: ${MISSING.join(', ')}`);

/** The pages of a built site, as paths that start with its base path. */
const pathsIn = (folder: string): string[] =>
  [...readFileSync(path.join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );

const SITES = [
  { base: '/', folder: BUILD },
  { base: SUBPATH, folder: SUBPATH_BUILD },
];

for (const host of HOSTS) {
  for (const { base, folder } of SITES) {
    const file = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

    test(`${host.name} serves every page at ${base}, also at the address without a slash`, async () => {
      const { url, stop } = await host.start(folder, base);
      try {
        const paths = pathsIn(folder);
        expect(paths.length).toBeGreaterThan(15);
        for (const address of paths) {
          const page = file(`${address.slice(base.length)}index.html`);
          const found = await fetch(new URL(address, url));
          expect([found.status, await found.text()], address).toEqual([200, page]);
          // A host lists the files of a folder that has no page.
          if (address === base) continue;
          expect(paths).toContain(path.posix.join(address, '../'));
          const old = await fetch(new URL(`${address.slice(0, -1)}?deck=a%2Fb&x`, url));
          expect([old.status, old.url, await old.text()], address).toEqual([
            200,
            new URL(`${address}?deck=a%2Fb&x`, url).href,
            page,
          ]);
        }
        const missing = await fetch(`${url}guides/never-was/`);
        expect(missing.status).toBe(404);
        expect((await missing.text()) === file('404.html')).toBe(host.ownMissingPage);
        if (!host.headers) return;
        const script = /src=("?)([^ >"]+\.js)\1/.exec(file('index.html'))?.[2] ?? '';
        for (const each of [missing, await fetch(url), await fetch(new URL(script, url))]) {
          for (const [name, value] of headersIn(folder)) {
            if (name !== 'Strict-Transport-Security')
              expect(each.headers.get(name), `${each.url} ${name}`).toBe(value);
          }
        }
      } finally {
        await stop();
      }
    });
  }

  test(`on ${host.name}, old links lead to their page and keep their query and hash`, async ({
    page,
  }) => {
    const { url, stop } = await host.start(BUILD, '/');
    try {
      await open(page, `${url}practice?deck=failure-story`);
      await expect(session(page)).toBeVisible();
      await expect(page).toHaveURL(`${url}practice/?deck=failure-story`);
      await open(page, `${url}guides/failure-questions?from=mail#what-makes-a-good-failure-story`);
      await expect(page).toHaveURL(
        `${url}guides/failure-questions/?from=mail#what-makes-a-good-failure-story`,
      );
      await expect(page.locator('#what-makes-a-good-failure-story')).toBeInViewport();
    } finally {
      await stop();
    }
  });
}

test('every file that hosts cache for good has a hash in its name', () => {
  const hashed = HASHED_FOLDERS.map((folder) => path.join(BUILD, folder)).filter(existsSync);
  const names = hashed.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !/(^|[._-])[0-9a-f]{7,}\./.test(name))).toEqual([]);
});

test('a page that a host serves without the slash is the same page', async ({ page, baseURL }) => {
  for (const address of pathsIn(BUILD)) {
    if (address === '/') continue;
    const body = readFileSync(path.join(BUILD, address, 'index.html'), 'utf8');
    await page.route(baseURL + address.slice(0, -1), (route) =>
      route.fulfill({ body, contentType: 'text/html' }),
    );
    await open(page, address.slice(0, -1));
    await expect(page).toHaveURL(address.slice(0, -1));
    const served = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent,
      body,
    );
    await expect(page.locator('h1')).toHaveText(served ?? '');
  }
});
