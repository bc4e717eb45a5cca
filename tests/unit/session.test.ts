import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  answer,
  answers,
  begin,
  type Given,
  goOn,
  isLast,
  outcome,
  type Playable,
  remaining,
  type Session,
  skip,
  undo,
} from '../../src/practice/play/session';
import { type Random, seeded } from '../../src/practice/play/sitting';
import { gradeOf } from '../../src/practice/record/review';

const SEED = 20_260_103;

const card = (id: string): Playable => ({ kind: 'card', item: { id } });
/** A question with three options of which the second is right. */
const question = (id: string): Playable => ({
  kind: 'question',
  item: { id, options: [{ right: false }, { right: true }, { right: false }] },
});
const exercise = (id: string): Playable => ({ kind: 'exercise', item: { id, rubric: ['a', 'b'] } });

/** What answers the item at hand rightly or wrongly; only a card asks whether the reader is sure. */
function given({ turn }: Session, right: boolean, sure: boolean): Given {
  switch (turn?.kind) {
    case 'card':
      return { said: right === (turn.side === 'do') ? 'do' : 'dont', sure };
    case 'question':
      return { chosen: [right ? 1 : 2] };
    case 'exercise':
      return { had: right ? ['a', 'b'] : ['b'] };
    case undefined:
      throw new Error('the session is over');
  }
}

const say = (session: Session, right: boolean, sure = true): Session =>
  answer(session, given(session, right, sure));
/** Answers the item at hand and goes on. */
const play = (session: Session, random: Random, right: boolean, sure = true): Session =>
  goOn(say(session, right, sure), random);
const idAt = ({ turn }: Session): string | undefined => turn?.id;

const MIXED = [card('a'), question('b'), exercise('c'), card('d')];

test('each item is asked once, in the order given and as its kind is asked', () => {
  const random = seeded('any');
  let session = begin(MIXED, random);
  const asked: string[] = [];
  for (; session.turn; session = play(session, random, true)) {
    asked.push(session.turn.id);
    if (session.turn.kind === 'question')
      assert.deepEqual([...session.turn.order].sort(), [0, 1, 2]);
    assert.equal(isLast(say(session, true)), session.turn.id === 'd');
  }
  assert.deepEqual(asked, ['a', 'b', 'c', 'd']);
  assert.deepEqual(outcome(session), { known: 4, unsure: 0, missed: [], leftOut: 0 });
});

test('what was missed comes again after the rest until it is right, the sure misses first', () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = seeded(`seed ${seed}`);
    let session = begin(MIXED, random);
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
    const { missed, ...counts } = outcome(session);
    assert.deepEqual(counts, { known: 1, unsure: 0, leftOut: 0 });
    assert.deepEqual(
      missed.map(({ id }) => id),
      ['d', 'a', 'c'],
    );
  }
});

test('a right answer in doubt is not asked again, and counts as neither known nor missed', () => {
  const random = seeded('any');
  const end = play(begin([card('a')], random), random, true, false);
  assert.equal(end.turn, undefined);
  assert.deepEqual(outcome(end), { known: 0, unsure: 1, missed: [], leftOut: 0 });
});

test('answers are graded by what was said: sure and right, all options, every idea', () => {
  const random = seeded('any');
  const gradeIn = (item: Playable, right: boolean, sure: boolean): string =>
    gradeOf(say(begin([item], random), right, sure).shown ?? { right: false });
  for (const item of MIXED) {
    assert.equal(gradeIn(item, true, true), 'knew', item.kind);
    assert.equal(gradeIn(item, false, true), 'missed', item.kind);
  }
  assert.equal(gradeIn(card('a'), true, false), 'missed');
});

test('what does not answer the item at hand changes nothing', () => {
  const random = seeded('any');
  const asked = begin(MIXED, random);
  assert.equal(answer(asked, { chosen: [1] }), asked);
  assert.equal(goOn(asked, random), asked);
  assert.equal(undo(asked), asked);
  const answered = say(asked, true);
  assert.equal(answer(answered, { said: 'do', sure: true }), answered, 'it is answered already');
  assert.equal(skip(answered, random), answered, 'it is answered already');
  const second = goOn(answered, random);
  assert.equal(answer(second, { chosen: [0, 1] }), second, 'one option is right');
  const over = begin([], random);
  assert.equal(answer(over, { said: 'do', sure: true }), over);
  assert.equal(skip(over, random), over);
});

test('what is skipped comes at the end of the round, before the misses; skipped twice, it leaves', () => {
  const random = seeded('any');
  let session = begin(MIXED, random);
  session = play(session, random, false);
  session = skip(skip(session, random), random);
  assert.deepEqual([session.turn?.id, remaining(session), session.size], ['d', 3, 4]);
  session = play(session, random, true);
  assert.equal(idAt(session), 'b');
  session = skip(session, random);
  assert.deepEqual([session.turn?.id, session.leftOut], ['c', 1]);
  session = play(session, random, true);
  assert.equal(idAt(session), 'a');
  session = skip(session, random);
  assert.equal(session.turn, undefined, 'the last of a round would be asked again at once');
  assert.equal(outcome(session).leftOut, 2);
});

test('no move copies the items that are waiting', () => {
  const random = seeded('any');
  const session = begin(
    Array.from({ length: 10_000 }, (_, at) => card(`deck/${at}`)),
    random,
  );
  assert.equal(skip(play(session, random, false), random).queue, session.queue);
});

const MOVES = ['right', 'unsure', 'wrong', 'surely wrong', 'skip', 'undo'] as const;
const items = fc
  .array(fc.constantFrom(card, question, exercise), { maxLength: 7 })
  .map((kinds) => kinds.map((make, at) => make(`item-${at}`)));

test('whatever is answered, skipped and taken back: undo restores exactly, and the session ends with every item answered or skipped', () => {
  fc.assert(
    fc.property(
      items,
      fc.array(fc.constantFrom(...MOVES), { maxLength: 60 }),
      fc.string(),
      (all, moves, seed) => {
        const random = seeded(seed);
        const ids = all.map(({ item }) => item.id);
        let session = begin(all, random);
        /** The sessions as they were before each answer and skip that is not taken back, and copies of them. */
        const past: { before: Session; copy: Session }[] = [];
        const make = (next: Session): void => {
          past.push({ before: session, copy: structuredClone({ ...session, last: undefined }) });
          session = next;
        };
        const check = (): void => {
          const rightly = answers(session)
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
            session = undo(session);
            if (last) {
              assert.equal(session, last.before);
              assert.deepEqual(
                { ...session, last: undefined },
                last.copy,
                'a session that was handed out has changed',
              );
            }
          } else {
            session = goOn(session, random);
            if (!session.turn) break;
            if (name === 'skip') make(skip(session, random));
            else
              make(
                say(
                  session,
                  name === 'right' || name === 'unsure',
                  name === 'right' || name === 'surely wrong',
                ),
              );
            // An answer may be taken back while it is on show, or later.
            if (at % 2 === 0) session = goOn(session, random);
          }
          check();
        }
        session = goOn(session, random);
        let steps = 0;
        for (let end = session; end.turn; end = skip(end, random)) steps++;
        assert.ok(steps <= 2 * ids.length, 'skipping does not end');
        for (; session.turn; session = play(session, random, true))
          assert.ok(remaining(session) > 0);
        assert.equal(
          answers(session).filter(({ right }) => right).length + session.leftOut,
          ids.length,
        );
      },
    ),
    { seed: SEED, numRuns: 500 },
  );
});
