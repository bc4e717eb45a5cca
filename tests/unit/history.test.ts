import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, test } from 'node:test';
import { historyOf } from '../../src/authoring/history';

const folder = mkdtempSync(path.join(tmpdir(), 'history-'));
const git = (...words: string[]): string => execFileSync('git', words, { cwd: folder, encoding: 'utf8' });

function commit(name: string, date: string): void {
  git('add', '--all');
  execFileSync('git', ['commit', '--quiet', '--message', 'A change'], {
    cwd: folder,
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: `${name}@example.org`,
      GIT_AUTHOR_DATE: `${date}T12:00:00Z`,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: `${name}@example.org`,
      GIT_COMMITTER_DATE: `${date}T12:00:00Z`,
    },
  });
}

before(() => {
  git('init', '--quiet');
  writeFileSync(path.join(folder, 'old.mdx'), 'A guide that keeps most of its words when it moves.\n'.repeat(9));
  commit('Ada', '2024-01-31');
  git('mv', 'old.mdx', 'guide.mdx');
  commit('Ben', '2025-02-28');
  writeFileSync(path.join(folder, 'guide.mdx'), 'More.\n', { flag: 'a' });
  commit('Ada', '2025-03-01');
  writeFileSync(path.join(folder, 'unknown.mdx'), 'Not committed.\n');
});

test('names the last day of change and everybody who changed it, over a move', () => {
  assert.deepEqual(historyOf('guide.mdx', folder), { updated: '2025-03-01', contributors: ['Ada', 'Ben'] });
});

test('says nothing of a file that git does not know, and nothing where there is no git', () => {
  assert.equal(historyOf('unknown.mdx', folder), undefined);
  assert.equal(historyOf('guide.mdx', mkdtempSync(path.join(tmpdir(), 'nothing-'))), undefined);
});

test('says nothing in a shallow clone, whose dates would be false', () => {
  const clone = mkdtempSync(path.join(tmpdir(), 'shallow-'));
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone]);
  assert.equal(historyOf('guide.mdx', clone), undefined);
});

test('a name can’t end the string that Docusaurus sets it into', () => {
  writeFileSync(path.join(folder, 'named.mdx'), 'Words.\n');
  commit("Eve\\'+alert(1)", '2025-04-01');
  assert.deepEqual(historyOf('named.mdx', folder)?.contributors, ["Eve'+alert(1)"]);
});
