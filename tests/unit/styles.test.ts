import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const SOURCE = path.resolve(__dirname, '../../src');

/** CSS that some browsers of the site ignore, and what to write instead. */
const PASSED_OVER: [pattern: RegExp, instead: string][] = [
  [
    /[^-]text-decoration:\s*[^\s;]+\s[^;]*;/,
    'WebKit reads no more than the line from text-decoration: write text-decoration-style and the others',
  ],
  [
    /\(scripting: enabled\)/,
    'Chrome before 120 and Safari before 17 know no scripting: write :root[data-theme], as Reveal does',
  ],
];

test('no style needs what some browsers in package.json lack, if a reader would notice', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  assert.ok(files.length > 10);
  for (const file of files) {
    const styles = readFileSync(path.join(SOURCE, file), 'utf8');
    for (const [pattern, instead] of PASSED_OVER)
      assert.ok(!pattern.test(styles), `src/${file}: ${instead}`);
  }
});
