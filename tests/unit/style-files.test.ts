import assert from 'node:assert/strict';
import { test } from 'node:test';
import postcss from 'postcss';
import { namesIn } from '../../src/plugins/style-files/names';
import { dropUnusedRules } from '../../src/plugins/style-files/unused-rules';
import { resolveVariables } from '../../src/plugins/style-files/variables';

const tidy = (css: string) => css.replace(/\s*([{};])\s*/g, '$1').replace(/\s+/g, ' ');

test('a name is used if a script has it in a list of names, as a key, or starts it', () => {
  const isUsed = namesIn('x("menu menu__link",{hidden:y,"menu--open":z},`alert alert--$`)');
  for (const name of ['menu', 'menu__link', 'hidden', 'menu--open', 'alert', 'alert--danger'])
    assert.ok(isUsed(name), name);
  for (const name of ['link', 'menu--closed', 'x']) assert.ok(!isUsed(name), name);
});

test('rules of the theme that nothing can match are dropped, and no others', () => {
  const sheet = postcss.parse(
    '@layer docusaurus.infima { .used, .no { a: 1 } .no .used { a: 2 } :where(.no) { a: 3 } p:not(.no) { a: 4 } :is(.no, .used) { a: 5 } @media print { .no { a: 6 } } } .no { a: 7 }',
  );
  dropUnusedRules(sheet, (name) => name === 'used');
  assert.equal(
    tidy(sheet.toString()),
    '@layer docusaurus.infima{.used{a: 1}p:not(.no){a: 4}:is(.no, .used){a: 5}}.no{a: 7}',
  );
});

test('variables of the theme are written out where they have one value, and kept where they don’t', () => {
  const sheets = [
    '@layer docusaurus.infima { :root { --ifm-a: 1px; --ifm-b: var(--ifm-a); --ifm-c: red; --ifm-d: 2px; --ifm-e: 3px; --ifm-f: 4px } .x { --ifm-d: 5px } }',
    ':root, [data-theme=dark] { --ifm-c: blue } p { margin: 0 var(--ifm-b)0; color: var(--ifm-c); width: var(--ifm-d); top: var(--ifm-e) }',
  ].map((css) => postcss.parse(css));
  resolveVariables(sheets, (name) => name === '--ifm-e');
  assert.deepEqual(
    sheets.map((sheet) => tidy(sheet.toString())),
    [
      '@layer docusaurus.infima{:root{--ifm-d: 2px;--ifm-e: 3px}.x{--ifm-d: 5px}}',
      'p{margin: 0 1px 0;color: blue;width: var(--ifm-d);top: var(--ifm-e)}',
    ],
  );
});
