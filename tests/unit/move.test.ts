import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readGuide } from '../../src/authoring/guide';
import { updateLinks } from '../../src/authoring/move-cli';
import {
  readRedirects,
  redirect,
  writeRedirects,
} from '../../src/authoring/published/published-redirects';

const updated = (texts: Record<string, string>, moves: Record<string, string>) =>
  Object.fromEntries(
    updateLinks(
      Object.entries(texts).map(([file, text]) => readGuide(file, text)),
      new Map(Object.entries(moves)),
    ),
  );

test('links to a guide that moves lead to its new address, wherever they are', () => {
  const text = (url: string): string =>
    [
      '# A',
      '',
      `See [${url}](${url} "old.mdx"), [the *end*](${url}#end), and [it][it].`,
      '',
      '| a |',
      '|---|',
      `| [x](${url}) |`,
      '',
      `[it]: ${url} "old"`,
      '',
      'A [page](./other.mdx), [old](https://example.com/old.mdx), `./old.mdx`.',
      '',
    ].join('\n');
  assert.deepEqual(
    updated(
      { 'docs/a.mdx': text('./old.mdx'), 'docs/other.mdx': '# B\n' },
      { 'docs/old.mdx': 'docs/deep/new.mdx' },
    ),
    { 'docs/a.mdx': text('./deep/new.mdx').replace('[./deep/new.mdx](', '[./old.mdx](') },
  );
});

test('links and pictures in a guide that moves still lead to the same files', () => {
  const text = (to: string): string =>
    `# A\n\n[b](${to}b.mdx#c) [here](#a) [self](./a.mdx)\n\n![what it shows](${to}p.png)\n`;
  assert.deepEqual(updated({ 'docs/a.mdx': text('./') }, { 'docs/a.mdx': 'docs/deep/a.mdx' }), {
    'docs/a.mdx': text('../'),
  });
});

test('guides that move together still link to each other', () => {
  assert.deepEqual(
    updated(
      { 'docs/x/index.mdx': '# A\n\n[b](./b.mdx)\n', 'docs/c.mdx': '# C\n\n[b](./x/b.mdx)\n' },
      { 'docs/x/index.mdx': 'docs/y/index.mdx', 'docs/x/b.mdx': 'docs/y/b.mdx' },
    ),
    { 'docs/c.mdx': '# C\n\n[b](./y/b.mdx)\n' },
  );
});

test('a redirect leads to the newest address, and none leads away from a page that exists', () => {
  const first = redirect([], { from: '/guides/a', to: '/guides/b' });
  const second = redirect([...first, { from: '/guides/x', to: '/guides/b#y' }], {
    from: '/guides/b',
    to: '/guides/c',
  });
  assert.deepEqual(second, [
    { from: '/guides/a', to: '/guides/c' },
    { from: '/guides/x', to: '/guides/c#y' },
    { from: '/guides/b', to: '/guides/c' },
  ]);
  assert.deepEqual(redirect(first, { from: '/guides/b', to: '/guides/a' }), [
    { from: '/guides/b', to: '/guides/a' },
  ]);
});

test('the list of redirects has one line for each, and a mistake in it is reported with its line', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'redirects-')), 'redirects.json');
  const redirects = [
    { from: '/guides/a', to: '/guides/c' },
    { from: '/guides/b', to: '/guides/c#d' },
  ];
  writeRedirects(redirects.toReversed(), file);
  assert.deepEqual(readRedirects(file), redirects);
  const good = readFileSync(file, 'utf8');
  for (const [bad, line] of [
    [good.replace('"/guides/c#d"', '"guides/c"'), 3],
    [good.replace('"/guides/b"', '"/guides/b/"'), 3],
    [good.replace('"/guides/c#d"', '3'), 3],
    ['3', 1],
  ] as const) {
    writeFileSync(file, bad);
    assert.throws(
      () => readRedirects(file),
      new RegExp(`^Error: ${file}:${line}:1  wrong-redirect  \\S`),
    );
  }
  writeFileSync(file, good.replace(',', ''));
  assert.throws(
    () => readRedirects(file),
    new RegExp(`^Error: ${file}:1:1  broken-published-file  `),
  );
});
