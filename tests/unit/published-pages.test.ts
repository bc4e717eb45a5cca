import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuide } from '../../src/authoring/guide';
import { addressOf, checkPages } from '../../src/authoring/published/published-pages';

const guides = ['docs/a.mdx', 'docs/b/index.mdx'].map((file) => readGuide(file, '# Title\n'));
const rules = (published: string[], moved: { from: string; to: string }[] = []): string[] =>
  checkPages(guides, published, moved).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test('an address follows the file', () => {
  assert.equal(addressOf('docs/star-method.mdx'), '/guides/star-method');
  assert.equal(addressOf('docs/long/index.mdx'), '/guides/long');
  assert.equal(addressOf('docs/long/part.mdx'), '/guides/long/part');
});

test('published pages that are there, or redirect to one that is, are fine', () => {
  assert.deepEqual(rules(['/guides/a', '/guides/b']), []);
  assert.deepEqual(
    rules(
      ['/guides/a', '/guides/b', '/guides/old'],
      [{ from: '/guides/old', to: '/guides/b#part' }],
    ),
    [],
  );
});

test('a page that is new, gone, or redirected nowhere gets a line with its address', () => {
  assert.deepEqual(rules(['/guides/a']), ['docs/b/index.mdx:1 new-page']);
  assert.deepEqual(rules(['/guides/a', '/guides/b', '/guides/old']), [
    'src/authoring/published/pages.json:4 removed-page',
  ]);
  assert.deepEqual(rules(['/guides/a', '/guides/b'], [{ from: '/guides/x', to: '/guides/y' }]), [
    'src/authoring/published/redirects.json:1 lost-redirect',
  ]);
  assert.deepEqual(rules(['/guides/a', '/guides/b'], [{ from: '/guides/a', to: '/guides/b' }]), [
    'src/authoring/published/redirects.json:1 lost-redirect',
  ]);
});
