import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BUILD, SUBPATH, URL_OF_SUBPATH_BUILD } from './builds';
import { expect, open, test } from './fixtures';

const ROOT = path.resolve(__dirname, '../..');
const text = (): string => readFileSync(path.join(ROOT, BUILD, 'licenses.txt'), 'utf8');

/** The packages that files of a browser's part of the site import by name, without the aliases of Docusaurus. */
function imported(): string[] {
  const files = ['components', 'pages', 'practice', 'theme'].flatMap((folder) =>
    readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('-plugin.ts'))
      .map((name) => readFileSync(path.join(ROOT, 'src', folder, name), 'utf8')),
  );
  const names = files.flatMap((file) =>
    [...file.matchAll(/^import (?!type).* from '((?:@[^/']+\/)?[^./'@][^/']*)/gm)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(names)].filter((name) => !/^@(docusaurus|theme|generated|site)/.test(name));
}

test('licenses.txt has the full license of every package in the site, and every page links to it', async ({
  page,
}) => {
  const notices = text().split(`\n${'-'.repeat(80)}\n`);
  const listed = new Map(
    notices.map((notice) => [
      /^(\S+) \d+\.\d+\S*\nLicense: \S+\n\n[\s\S]{200,}/m.exec(notice)?.[1],
      notice,
    ]),
  );
  expect(listed.has(undefined)).toBe(false);
  for (const name of [
    'react',
    'react-dom',
    'ts-fsrs',
    'valibot',
    '@docusaurus/core',
    '@docusaurus/theme-classic',
  ]) {
    const folder = path.join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each)) ?? '';
    expect(listed.get(name), name).toContain(readFileSync(path.join(folder, file), 'utf8').trim());
  }
  expect(imported()).toContain('react');
  for (const name of imported()) expect([...listed.keys()]).toContain(name);

  for (const [site, base] of [
    ['', '/'],
    [URL_OF_SUBPATH_BUILD, SUBPATH],
  ] as const) {
    await open(page, `${site}${base}guides/failure-questions`);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Licenses' });
    await expect(link).toHaveAttribute('href', `${base}licenses.txt`);
    const answer = await page.request.get(new URL(`${base}licenses.txt`, page.url()).href);
    expect(await answer.text()).toContain(
      'The scripts and styles of this site contain these packages.',
    );
  }
});
