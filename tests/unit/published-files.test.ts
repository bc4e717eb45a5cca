import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkGuides } from '../../src/authoring/check';
import { readGuide } from '../../src/authoring/guide';
import { readPublishedFile } from '../../src/authoring/published/published-file';

test('a list of what was published that’s missing or isn’t JSON gets an address and the fix', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'published-')), 'ids.json');
  assert.throws(
    () => readPublishedFile(file),
    new RegExp(`^Error: ${file}:1:1  missing-published-file  .*ENOENT.*git checkout`),
  );
  writeFileSync(file, '{\n<<<<<<< HEAD\n"a/b": {}\n=======\n"a/c": {}\n>>>>>>> theirs\n}\n');
  assert.throws(
    () => readPublishedFile(file),
    new RegExp(`^Error: ${file}:2:1  broken-published-file  .*both sides`),
  );
  writeFileSync(file, '{');
  assert.throws(
    () => readPublishedFile(file),
    new RegExp(`^Error: ${file}:1:1  broken-published-file  .*git checkout`),
  );
});

test('a guide without front matter is told to start with it, in one line', () => {
  const lines = checkGuides([readGuide('docs/x.mdx', '# A title\n\nSome words.\n')], {});
  assert.deepEqual(
    lines.map(({ rule, message }) => `${rule} ${/begin the file with a line ---/.test(message)}`),
    ['front-matter true'],
  );
});
