import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answersOf, outcomeOf } from '../../src/practice/session/outcome';
import { type Random, seeded } from '../../src/practice/session/random';
import {
  isLast,
  nextItem,
  remaining,
  type Session,
  shuffleRest,
  skipItem,
  startSession,
  submitReply,
  undoStep,
} from '../../src/practice/session/session';
import type { Playable, Reply } from '../../src/practice/session/turn';
import { gradeOf } from '../../src/practice/storage/review';

const SEED = 20_260_103;

const card = (id: string): Playable => ({ kind: 'card', item: { id } });
/** A question with three options. The second one is right. */
const question = (id: string): Playable => ({
  kind: 'question',
  item: { id, options: [{ right: false }, { right: true }, { right: false }] },
});
const exercise = (id: string): Playable => ({ kind: 'exercise', item: { id, rubric: ['a', 'b'] } });

/** What answers the item at hand rightly or wrongly; only a card asks whether the reader is sure. */
function given({ turn }: Session, right: boolean, sure: boolean): Reply {
  switch (turn?.kind) {
    case 'card':
      return { side: right === (turn.side === 'do') ? 'do' : 'dont', sure };
    case 'question':
      return { chosen: [right ? 1 : 2] };
    case 'exercise':
      return { ticked: right ? ['a', 'b'] : ['b'] };
    case 'talk':
      return { tier: right ? (sure ? 3 : 2) : 1 };
    case 'scenario':
      return { chosen: [right ? 1 : 0] };
    case 'recall':
      return { had: right };
    case undefined:
      throw new Error('the session is over');
  }
}

const say = (session: Session, right: boolean, sure = true): Session =>
  submitReply(session, given(session, right, sure));
/** Answers the current item and moves to the next. */
const play = (session: Session, random: Random, right: boolean, sure = true): Session =>
  nextItem(say(session, right, sure), random);
const idAt = ({ turn }: Session): string | undefined => turn?.id;

const MIXED = [card('a'), question('b'), exercise('c'), card('d')];

test('each item is asked once, in the given order and in the way of its kind', () => {
  const random = seeded('any');
  let session = startSession(MIXED, random);
  const asked: string[] = [];
  for (; session.turn; session = play(session, random, true)) {
    asked.push(session.turn.id);
    if (session.turn.kind === 'question')
      assert.deepEqual([...session.turn.order].sort(), [0, 1, 2]);
    assert.equal(isLast(say(session, true)), session.turn.id === 'd');
  }
  assert.deepEqual(asked, ['a', 'b', 'c', 'd']);
  assert.deepEqual(outcomeOf(session), { known: 4, again: [], missed: [], leftOut: 0 });
});

test('what was missed comes back after the rest until it’s right, the sure misses first', () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = seeded(`seed ${seed}`);
    let session = startSession(MIXED, random);
    for (const [right, sure] of [
      [false, false],
      [true, true],
      [false, true],
      [false, true],
    ] as const)
      session = play(session, random, right, sure);
    assert.deepEqual([session.round, session.size, session.turn?.id], [1, 3, 'd']);
    session = play(session, random, false, true);
    session = play(session, random, true);
    session = play(session, random, true);
    assert.deepEqual([session.round, session.size, session.turn?.id], [2, 1, 'd']);
    assert.ok(!isLast(say(session, false)) && isLast(say(session, true)));
    session = play(session, random, true);
    assert.equal(session.turn, undefined);
    const { missed, again, ...counts } = outcomeOf(session);
    assert.deepEqual(counts, { known: 1, leftOut: 0 });
    assert.deepEqual(
      missed.map(({ id }) => id),
      ['d', 'a', 'c'],
    );
    assert.deepEqual(again.toSorted(), ['a', 'c', 'd']);
  }
});

test('a right answer that wasn’t sure isn’t asked again, and counts as neither known nor missed', () => {
  const random = seeded('any');
  const end = play(startSession([card('a')], random), random, true, false);
  assert.equal(end.turn, undefined);
  assert.deepEqual(outcomeOf(end), { known: 0, again: ['a'], missed: [], leftOut: 0 });
});

test('answers are graded by what was said: sure and right, all options, every idea', () => {
  const random = seeded('any');
  const gradeIn = (item: Playable, right: boolean, sure: boolean): string =>
    gradeOf(say(startSession([item], random), right, sure).answer ?? { right: false });
  for (const item of MIXED) {
    assert.equal(gradeIn(item, true, true), 'knew', item.kind);
    assert.equal(gradeIn(item, false, true), 'missed', item.kind);
  }
  assert.equal(gradeIn(card('a'), true, false), 'missed');
});

test('a reply that doesn’t fit the current item changes nothing', () => {
  const random = seeded('any');
  const asked = startSession(MIXED, random);
  assert.equal(submitReply(asked, { chosen: [1] }), asked);
  assert.equal(nextItem(asked, random), asked);
  assert.equal(undoStep(asked), asked);
  const answered = say(asked, true);
  assert.equal(
    submitReply(answered, { side: 'do', sure: true }),
    answered,
    'it is answered already',
  );
  assert.equal(skipItem(answered, random), answered, 'it is answered already');
  const second = nextItem(answered, random);
  assert.equal(submitReply(second, { chosen: [0, 1] }), second, 'one option is right');
  const over = startSession([], random);
  assert.equal(submitReply(over, { side: 'do', sure: true }), over);
  assert.equal(skipItem(over, random), over);
});

test('what’s skipped comes at the end of the round, before the misses; skipped twice, it’s left out', () => {
  const random = seeded('any');
  let session = startSession(MIXED, random);
  session = play(session, random, false);
  session = skipItem(skipItem(session, random), random);
  assert.deepEqual([session.turn?.id, remaining(session), session.size], ['d', 3, 4]);
  session = play(session, random, true);
  assert.equal(idAt(session), 'b');
  session = skipItem(session, random);
  assert.deepEqual([session.turn?.id, session.leftOut], ['c', 1]);
  session = play(session, random, true);
  assert.equal(idAt(session), 'a');
  session = skipItem(session, random);
  assert.equal(session.turn, undefined, 'the last of a round would be asked again at once');
  assert.equal(outcomeOf(session).leftOut, 2);
});

test('shuffling the rest doesn’t move the current item or those before it, and loses none', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  let moved = 0;
  for (let seed = 0; seed < 100; seed++) {
    const served = play(startSession(ids.map(card), seeded('page')), seeded('page'), true);
    const again = shuffleRest(served, seeded(`seed ${seed}`));
    const order = again.queue.map(({ playable }) => playable.item.id);
    assert.equal(again.turn, served.turn);
    assert.deepEqual(order.slice(0, 2), ['a', 'b']);
    assert.deepEqual([...order].sort(), ids);
    if (order.join() !== ids.join()) moved++;
  }
  assert.ok(moved > 60, `only ${moved} of 100 are in another order`);
});

test('of any five cards asked in a row two or three are asked by each side, and never four running', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.constantFrom('right', 'wrong', 'skip'), { minLength: 30, maxLength: 60 }),
      (seed, moves) => {
        const random = seeded(seed);
        const cards = Array.from({ length: 20 }, (_, at) => card(`card-${at}`));
        let session = startSession(cards, random);
        const sides: string[] = [];
        for (const move of moves) {
          if (session.turn?.kind !== 'card') break;
          sides.push(session.turn.side);
          session =
            move === 'skip' ? skipItem(session, random) : play(session, random, move === 'right');
        }
        assert.ok(sides.length >= 20);
        for (let from = 0; from + 4 <= sides.length; from++) {
          const dos = (count: number): number =>
            sides.slice(from, from + count).filter((side) => side === 'do').length;
          assert.ok(dos(4) > 0 && dos(4) < 4, `four alike: ${sides}`);
          if (from + 5 <= sides.length) assert.ok([2, 3].includes(dos(5)), `not 2:3: ${sides}`);
        }
      },
    ),
    { seed: SEED },
  );
});

test('the side of a card depends on those before it, and comes back when a step is undone', () => {
  const random = seeded('undo');
  const first = startSession(['a', 'b', 'c'].map(card), random);
  const second = play(first, random, true);
  assert.deepEqual(
    second.sides,
    [first, second].map(({ turn }) => turn?.kind === 'card' && turn.side),
  );
  assert.deepEqual(undoStep(second).sides, first.sides);
  const served = startSession([card('a')], seeded('page'));
  assert.deepEqual(served.turn, startSession([card('a')], seeded('page')).turn);
});

const MOVES = ['right', 'unsure', 'wrong', 'surely wrong', 'skip', 'undo'] as const;
const items = fc
  .array(fc.constantFrom(card, question, exercise), { maxLength: 7 })
  .map((kinds) => kinds.map((make, at) => make(`item-${at}`)));

test('whatever is answered, skipped, and undone: undo restores exactly, and the session ends with every item answered or skipped', () => {
  fc.assert(
    fc.property(
      items,
      fc.array(fc.constantFrom(...MOVES), { maxLength: 60 }),
      fc.string(),
      (all, moves, seed) => {
        const random = seeded(seed);
        const ids = all.map(({ item }) => item.id);
        let session = startSession(all, random);
        /** The sessions before each answer and skip that isn't undone, and copies of them. */
        const past: { before: Session; copy: Session }[] = [];
        const make = (next: Session): void => {
          past.push({ before: session, copy: structuredClone({ ...session, last: undefined }) });
          session = next;
        };
        const check = (): void => {
          const rightly = answersOf(session)
            .filter(({ right }) => right)
            .map(({ id }) => id);
          assert.equal(new Set(rightly).size, rightly.length, 'asked again though it was right');
          assert.ok(
            session.turn || rightly.length + session.leftOut === ids.length,
            'over too early',
          );
          assert.equal(session.last?.number ?? 0, past.length);
        };
        for (const [at, name] of moves.entries()) {
          if (name === 'undo') {
            const last = past.pop();
            session = undoStep(session);
            if (last) {
              assert.equal(session, last.before);
              assert.deepEqual(
                { ...session, last: undefined },
                last.copy,
                'a session that was handed out has changed',
              );
            }
          } else {
            session = nextItem(session, random);
            if (!session.turn) break;
            if (name === 'skip') make(skipItem(session, random));
            else
              make(
                say(
                  session,
                  name === 'right' || name === 'unsure',
                  name === 'right' || name === 'surely wrong',
                ),
              );
            // An answer can be undone while it's visible, or later.
            if (at % 2 === 0) session = nextItem(session, random);
          }
          check();
        }
        session = nextItem(session, random);
        let steps = 0;
        for (let end = session; end.turn; end = skipItem(end, random)) steps++;
        assert.ok(steps <= 2 * ids.length, 'skipping does not end');
        for (; session.turn; session = play(session, random, true))
          assert.ok(remaining(session) > 0);
        assert.equal(
          answersOf(session).filter(({ right }) => right).length + session.leftOut,
          ids.length,
        );
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});
