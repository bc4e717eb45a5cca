import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test as plain } from 'playwright/test';
import {
  BUILD,
  CHANGED_BUILD,
  CHANGES,
  SUBPATH,
  SUBPATH_BUILD,
  URL_OF_BUILD,
  URL_OF_CHANGED_BUILD,
  URL_OF_SUBPATH_BUILD,
} from './builds';
import { expect, open, test } from './fixtures';
import { headersIn } from './serve';

// Every browser test fails if a policy blocks something (see `watch`). Those of the build at the
// root run under two policies, the page's and the header's. These tests cover what the others
// don't, and that the policies work at all.

for (const folder of [BUILD, SUBPATH_BUILD, CHANGED_BUILD]) {
  test(`every page in ${folder} has a policy before its first script, which allows inline scripts only by their hashes`, () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(names.length).toBeGreaterThan(20);
    const header = new Map(headersIn(folder)).get('Content-Security-Policy') ?? '';
    for (const name of names) {
      const html = readFileSync(path.join(folder, name), 'utf8');
      const policies = [
        ...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g),
      ];
      expect(policies, name).toHaveLength(1);
      expect(policies[0]?.index, name).toBeLessThan(html.indexOf('<script'));
      const scripts = /script-src ([^;]*)/.exec(policies[0]?.[1] ?? '')?.[1] ?? '';
      expect(scripts, name).toMatch(/^'self'( 'sha256-[\w+/]{43}=')+$/);
      for (const hash of scripts.split(' ')) expect(header, name).toContain(hash);
    }
  });
}

test('the theme can be switched, and missing pages have a page of their own', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/404.html');
  await expect(page.locator('h1')).toHaveText('There’s no page here');
  const theme = await page.locator('html').getAttribute('data-theme');
  await page
    .getByRole('button', { name: /^Switch to dark/ })
    .first()
    .click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', theme ?? '');
});

test('the page of a guide that moved redirects, and keeps the query and the hash', async ({
  page,
}) => {
  const { from, to } = CHANGES.moved;
  for (const address of [from, `${from}/`]) {
    await open(page, `${URL_OF_CHANGED_BUILD}${address}?from=mail#what-makes-a-good-failure-story`);
    await expect(page).toHaveURL(
      `${URL_OF_CHANGED_BUILD}${to}/?from=mail#what-makes-a-good-failure-story`,
    );
  }
});

const WITH_ONE_POLICY = [
  { policy: 'of the page', url: URL_OF_SUBPATH_BUILD + SUBPATH, change: (html: string) => html },
  {
    policy: 'of the header',
    url: `${URL_OF_BUILD}/`,
    change: (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  },
];

for (const { policy, url, change } of WITH_ONE_POLICY) {
  // Without the watch of the other tests: here something has to be blocked.
  plain(
    `the policy ${policy} keeps a script from running that somebody put into the page`,
    async ({ page }) => {
      const blocked: string[] = [];
      page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
      await page.route(url, async (route) => {
        const response = await route.fetch();
        const body = change(await response.text()).replace(
          '<div id=__docusaurus>',
          '<script>window.stranger = 1</script><img src="data:," onerror="window.stranger = 2"><div id=__docusaurus>',
        );
        expect(body).toContain('stranger');
        await route.fulfill({ response, body });
      });
      await open(page, url);
      await expect
        .poll(() => blocked.filter((text) => /inline (script|event handler)/.test(text)).length)
        .toBe(2);
      expect(await page.evaluate(() => (window as { stranger?: number }).stranger)).toBeUndefined();
      expect(
        await page.evaluate(
          () =>
            new Promise((resolve) => {
              addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
                resolve(violatedDirective),
              );
              document.head.append(
                Object.assign(document.createElement('script'), {
                  textContent: 'window.stranger = 3',
                }),
              );
            }),
        ),
      ).toBe('script-src-elem');
    },
  );
}

// The header allows it for the worker of the search, which has no other policy.
plain('no page can run WebAssembly', async ({ page }) => {
  for (const url of [`${URL_OF_BUILD}/`, URL_OF_SUBPATH_BUILD + SUBPATH]) {
    await open(page, url);
    const ran = await page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => true,
        () => false,
      ),
    );
    expect(ran, url).toBe(false);
  }
});
