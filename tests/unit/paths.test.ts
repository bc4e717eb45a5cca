import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { linkTarget } from '../../src/authoring/link-target';
import { sitePath } from '../../src/authoring/paths';

test('a file has the same name on Windows as elsewhere', () => {
  assert.equal(
    sitePath('C:\\work\\handbook', 'C:\\work\\handbook\\docs\\a\\b.mdx', path.win32),
    'docs/a/b.mdx',
  );
  assert.equal(
    sitePath('/work/handbook', '/work/handbook/docs/a/b.mdx', path.posix),
    'docs/a/b.mdx',
  );
});

test('a link leads to a file by its name in the site', () => {
  assert.deepEqual(linkTarget('docs/a/b.mdx', '../c.mdx#d'), { file: 'docs/c.mdx', anchor: 'd' });
});
