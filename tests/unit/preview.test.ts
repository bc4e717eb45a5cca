import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuides } from '../../src/authoring/check';
import { readGuide } from '../../src/authoring/guide';
import { previewOf } from '../../src/authoring/preview';

const FILE = 'docs/x.mdx';
const TOP = '---\nsidebar_position: 1\ntitle: A\ndescription: B\nkeywords:\n  - c\n---\n\n# A\n\n';
const DECK =
  '<DoDontQuiz id="d" theme="ownership">\n\n| Card | Do | Don\'t | Why |\n|------|----|-------|-----|\n| `own-it` | Own it | Pass it on | It counts |\n\n</DoDontQuiz>\n';

/** What an author may have typed so far, with the rule that a note names. */
const HALF_WRITTEN: [text: string, rule: string][] = [
  ['A line with a <word in it\n', 'mdx-syntax'],
  ['A line with {of} in it\n', 'code'],
  ['A line with { in it\n', 'mdx-syntax'],
  ['<Story\n', 'mdx-syntax'],
  ['<Storey id="a">\n\nWords\n\n</Storey>\n', 'unknown-component'],
  ['<Story id="a">\n\n**Situation.** I\n', 'mdx-syntax'],
  [DECK.replace('| Pass it on | It counts |', ''), 'empty-cell'],
  [DECK.replace('| `own-it` |', '| own it |'), 'missing-id'],
  ['<SelfAssessment id="l" title="T">\n\n- [ ] `a` One\n- \n\n</SelfAssessment>\n', 'not-a-task'],
  ['[a link](javascript:alert(1))\n', 'unsafe-address'],
  [':::note[A]\n\nWords\n', 'unclosed-note'],
  ['```text\nWords\n', 'unclosed-code'],
  ['<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other\n', 'merge-conflict'],
];

for (const [half, rule] of HALF_WRITTEN) {
  test(`while this is being written, the rest of the page is shown: ${JSON.stringify(half)}`, () => {
    const text = `${TOP}First words.\n\n${half}\nLast words.\n`;
    const preview = previewOf(FILE, text);
    const line = TOP.split('\n').length + 2;
    assert.match(
      preview,
      new RegExp(
        `^:::danger\\[docs\\\\/x\\\\.mdx\\\\:(${[0, 1, 2, 3, 4, 5].map((more) => line + more).join('|')})\\\\:\\d+ ${rule.replaceAll('-', '\\\\-')}\\]$`,
        'm',
      ),
    );
    assert.match(preview, /^First words\.$/m);
    assert.match(preview, /^Last words\.$/m);
    assert.deepEqual(readGuide(FILE, preview).problems, [], 'what is left has no mistake');
  });
}

test('broken front matter is shown on the page', () => {
  assert.match(
    previewOf(FILE, TOP.replace('title: A', 'title: A: B')),
    /^:::danger\[docs\\\/x\\.mdx\\:3/m,
  );
});

test('a warning takes no space on the page', () => {
  const text = `${TOP}${'word '.repeat(40)}end.\n`;
  assert.equal(previewOf(FILE, text), text);
});

test('guides without mistakes stay as they are', () => {
  for (const { file, text } of readGuides('docs')) assert.equal(previewOf(file, text), text, file);
});
