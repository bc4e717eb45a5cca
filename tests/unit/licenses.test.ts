import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  foldersOf,
  type LicensedPackage,
  nameOf,
  noticesText,
} from '../../src/plugins/licenses/notices';

const package_ = (about: Partial<LicensedPackage>): LicensedPackage => ({
  name: 'one',
  version: '1.0.0',
  license: 'MIT',
  licenseText: 'Copyright me',
  ...about,
});
const nowhere = (): string => '/nowhere';

test('a file belongs to the innermost package it’s in, and one of the project’s own to none', () => {
  const files = [
    '/p/node_modules/a/lib/x.js',
    '/p/node_modules/a/y.js',
    '/p/node_modules/@s/b/z.css',
    '/p/node_modules/a/node_modules/c/w.js',
    'C:\\p\\node_modules\\d\\v.js',
    '/p/src/u.ts',
    '',
  ];
  assert.deepEqual(foldersOf(files), [
    '/p/node_modules/@s/b',
    '/p/node_modules/a',
    '/p/node_modules/a/node_modules/c',
    'C:\\p\\node_modules\\d',
  ]);
});

test('a package is known by its own name, even if it’s installed under another', () => {
  assert.equal(nameOf('node_modules/react-loadable'), '@docusaurus/react-loadable');
});

test('a package without a license file has the text of its README, or the MIT License with its author; any other stops the build', () => {
  assert.match(
    noticesText([package_({})], nowhere),
    /^one 1\.0\.0\nLicense: MIT\n\nCopyright me\n/m,
  );
  assert.match(
    noticesText([package_({ name: 'isarray', licenseText: null })], () => 'node_modules/isarray'),
    /Julian Gruber[\s\S]*Permission is hereby granted[\s\S]*SOFTWARE\.\n$/,
  );
  assert.match(
    noticesText([package_({ licenseText: null, author: 'Somebody' })], nowhere),
    /Copyright \(c\) Somebody\n[\s\S]*WITHOUT WARRANTY/,
  );
  assert.throws(
    () => noticesText([package_({ licenseText: ' ', license: 'BSD-3-Clause' })], nowhere),
    /one 1\.0\.0 \(BSD-3-Clause\) has no license text/,
  );
});
