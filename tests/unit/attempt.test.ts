import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { putTogether, takeApart } from '../../src/practice/attempt';

test('an attempt starts empty, and is saved after what was written before', () => {
  assert.deepEqual(takeApart('Old.', 'Old.'), { earlier: 'Old.', own: '' });
  assert.equal(putTogether({ earlier: 'Old.', own: 'New.' }), 'Old.\n\nNew.');
  assert.deepEqual(takeApart('Old.\n\nNew.', 'Old.'), { earlier: 'Old.', own: 'New.' });
  assert.equal(putTogether({ earlier: 'Old.', own: '' }), 'Old.');
  assert.deepEqual(takeApart('New.', ''), { earlier: '', own: 'New.' });
});

test('a draft that was changed elsewhere is shown in full', () => {
  for (const text of ['', 'Other.', 'Old. And more.', 'Old.\nNew.'])
    assert.deepEqual(takeApart(text, 'Old.'), { earlier: '', own: text });
});

test('whatever was written before and is written now, nothing is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, before, own) => {
      assert.equal(putTogether(takeApart(text, before)).trimEnd(), text.trimEnd());
      const kept = putTogether({ earlier: before, own });
      assert.ok(kept.startsWith(before) && kept.endsWith(own));
      assert.deepEqual(takeApart(kept, before), { earlier: before, own });
    }),
  );
});
