import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fixGuide } from '../../src/authoring/fix';

const GOOD = 'tests/authoring/good-which-is-yours.mdx';

test('npm run fix adds a missing id to a component, but not to the parts that are only allowed inside it', () => {
  const text = readFileSync(GOOD, 'utf8');
  const fixed = fixGuide(GOOD, text.replace(' id="late-order"', ''), new Set());
  assert.equal(fixed, text.replace('id="late-order"', 'id="the-late-order"'));
});
