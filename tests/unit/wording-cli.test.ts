import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { NO_FINDINGS } from '../../src/stories/wording/findings';

/** What `npm run wording -- …` prints and ends with. */
function wording(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/stories/wording/cli.ts', ...words],
    { encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

test('npm run wording prints a line per finding, and says what’s wrong with its arguments', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wording-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const weak = path.join(folder, 'weak.txt');
  const plain = path.join(folder, 'plain.txt');
  writeFileSync(weak, 'I ran the move.\n😬 Well, I guess I was slow, and\nmistakes were made.\n');
  writeFileSync(plain, 'I ran the move.\n');

  assert.deepEqual(wording(weak), {
    stdout:
      '2:10  hedge  “I guess”  You know what you did. Say it as something you know.\n' +
      '3:1  no-actor  “mistakes were made”  In the passive voice nobody does it, and they’ll ask who.\n',
    stderr: '',
    status: 0,
  });
  assert.deepEqual(wording(plain), { stdout: '', stderr: `${NO_FINDINGS}\n`, status: 0 });
  const missing = path.join(folder, 'missing.txt');
  assert.deepEqual(wording(missing), {
    stdout: '',
    stderr: `There’s no file ${missing}.\n`,
    status: 1,
  });
  assert.deepEqual(wording(folder), {
    stdout: '',
    stderr: `${folder} can’t be read.\n`,
    status: 1,
  });
  assert.match(wording().stderr, /^npm run wording -- FILE/);
  assert.equal(wording(weak, plain).status, 1);
});
