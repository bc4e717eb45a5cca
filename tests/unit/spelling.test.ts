import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuide } from '../../src/authoring/guide';
import { formatProblem } from '../../src/authoring/problems';
import { checkSpelling } from '../../src/authoring/spelling';

test('a misspelled and a British word are reported with a fix; ids, code, addresses, and known words aren’t', async () => {
  const text = [
    '# A title',
    '',
    'We recieved it, and organised it, and recieved it.',
    '',
    '<SelfAssessment id="qqxz-list">',
    '',
    '- [ ] `qqxz` Ask `qqxz()` of [fintech](https://qqxz.example/qqxz) people (doi:10.1000/qqxz)&nbsp;now',
    '',
    '</SelfAssessment>',
    '',
  ].join('\n');
  const lines = (await checkSpelling([readGuide('docs/x.mdx', text)])).map(formatProblem);
  assert.equal(lines.length, 2, lines.join('\n'));
  assert.match(lines[0] ?? '', /^docs\/x\.mdx:3:4 {2}spelling {2}“recieved” .*received/);
  assert.match(lines[1] ?? '', /^docs\/x\.mdx:3:21 {2}spelling {2}“organised” .*organized/);
});
