import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkGuides } from '../../src/authoring/check';
import { readGuide } from '../../src/authoring/guide';
import { deckTemplate, guideTemplate } from '../../src/authoring/new-cli';
import { publish } from '../../src/authoring/published/published-ids';

for (const title of [
  'After the Interview',
  'Why: “we” and `I`',
  "It's 50% {yours}, isn't it?",
  'Crème brûlée',
]) {
  test(`a new guide called ${title}, with a new deck, passes the check`, () => {
    const text = `${guideTemplate(title, 11)}\n${deckTemplate('a-deck', title)}`;
    const guides = [readGuide('docs/new.mdx', text)];
    assert.deepEqual(checkGuides(guides, publish({}, guides)), []);
  });
}
