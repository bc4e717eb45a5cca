import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { toJsonLd } from '../../src/components/json-ld';

const HOSTILE = { name: 'x</script><script>alert(1)</script>', item: ['<!--', '\\u003c'] };

test('no text in structured data can end its script', () => {
  const json = toJsonLd(HOSTILE);
  assert.doesNotMatch(json, /</);
  assert.deepEqual(JSON.parse(json), HOSTILE);
});

const THEME = 'node_modules/@docusaurus/theme-classic/lib/theme';

/** The files of a folder with structured data in them, by path from the folder. */
const withJsonLd = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /\.[jt]sx?$/.test(name) &&
      readFileSync(path.join(folder, name), 'utf8').includes('<script type="application/ld+json">'),
  );

test('all structured data goes through that function', () => {
  const own = withJsonLd('src');
  for (const name of own)
    assert.match(
      readFileSync(path.join('src', name), 'utf8'),
      /<script type="application\/ld\+json">\{(toJsonLd|faqPage)\(\w+\)\}<\/script>/,
      name,
    );
  // The blog is off. Any other file of the theme needs one of the same name in src/theme.
  const theirs = withJsonLd(THEME)
    .map((name) => path.join('theme', name.replace(/(\/index)?\.js$/, '')))
    .filter((name) => !name.includes('/Blog'));
  assert.deepEqual(
    theirs.filter((name) => !own.includes(`${name}.tsx`)),
    [],
  );
  assert.ok(theirs.length > 0, 'the theme has structured data');
});
