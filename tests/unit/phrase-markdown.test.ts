import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofKind } from '../../src/authoring/components';
import { readGuide } from '../../src/authoring/guide';
import { checklistToMarkdown } from '../../src/components/SelfAssessment/markdown';
import type { Checklist } from '../../src/model/items';
import { toMarkdown } from '../../src/model/to-markdown';

/** The checklist in a guide with these lines. */
function checklistOf(...lines: string[]): Checklist {
  const { components, problems } = readGuide(
    'guide.mdx',
    ['# Ready?', '', '<SelfAssessment id="ready">', '', ...lines, '', '</SelfAssessment>'].join(
      '\n',
    ),
  );
  assert.deepEqual(problems, []);
  const [component] = ofKind(components, 'checklist');
  assert.ok(component);
  return component.checklist;
}

test('a phrase comes back as the Markdown that it was written in', () => {
  const written = [
    'Plain words, “quotes” and a dash – all of it',
    '*All of it*',
    'Says **we** only *where it **was** we*, never `I`',
    'See [the *formula*, in `STAR-T`](./failure-questions.mdx#the-formula) first',
  ];
  const { items } = checklistOf(...written.map((words, at) => `- [ ] \`item-${at}\` ${words}`));
  assert.deepEqual(
    items.map(({ label }) => toMarkdown(label)),
    written,
  );
});

test('a checklist is copied as a task list under its title, each item with its own tick', () => {
  const checklist = checklistOf(
    '- [ ] `own` It was *mine*',
    '- [ ] `cost` I know what it cost',
    '- [ ] `change` I can name a change',
  );
  assert.equal(
    checklistToMarkdown(checklist, [false, true, false]),
    'Ready?\n\n- [ ] It was *mine*\n- [x] I know what it cost\n- [ ] I can name a change\n',
  );
});
