import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkGuides, publishable } from '../../src/authoring/check';
import { readGuide } from '../../src/authoring/guide';
import { publish } from '../../src/authoring/published/published-ids';
import { deckTemplate, guideTemplate } from '../../src/authoring/templates';

for (const title of [
  'After the Interview',
  'Why: “we” and `I`',
  "It's 50% {yours}, isn't it?",
  'Crème brûlée',
]) {
  test(`in a new guide called ${title}, with a new deck, only the lines of the templates are wrong`, () => {
    const text = `${guideTemplate(title, 11)}\n${deckTemplate('a-deck', title)}`;
    const guides = [readGuide('docs/new.mdx', text)];
    assert.deepEqual(
      checkGuides(guides, publish({}, guides)).map(({ line, rule }) => `${line} ${rule}`),
      [4, 11, 13, 15, 21].map((line) => `${line} template-text`),
    );
  });
}

test('no id or address of a template is saved', () => {
  const guide = readGuide(
    'docs/new.mdx',
    `${guideTemplate('New', 11)}\n${deckTemplate('a-deck', 'New')}`,
  );
  assert.deepEqual(publishable([guide], {}), []);
});
