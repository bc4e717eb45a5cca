import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Asked,
  begin,
  choose,
  goOn,
  missed,
  numberOfRight,
  type Round,
  shuffleRest,
} from '../../src/practice/play/quiz-round';
import { seeded } from '../../src/practice/play/sitting';

const SEEDS = Array.from({ length: 200 }, (_, at) => `seed ${at}`);

/** A question whose right options are those that `marks` marks with an x. */
const question = (id: string, marks: string): Asked => ({
  id,
  options: [...marks].map((mark) => ({ right: mark === 'x' })),
});
const QUESTIONS = [
  question('one', '-x--'),
  question('two', 'x-x--'),
  question('three', '--x'),
  question('four', 'xx-'),
];

const rightOf = ({ options }: Asked): number[] =>
  [...options.keys()].filter((place) => options[place]?.right);
const wrongOf = ({ options }: Asked): number[] =>
  [...options.keys()].filter((place) => !options[place]?.right);

/** Plays all of a round, with each question right or not as `plan` says. */
function play(round: Round, questions: Asked[], plan: boolean[]): Round {
  return questions.reduce((now, each, at) => {
    const chosen = plan[at]
      ? rightOf(each)
      : [...wrongOf(each), ...rightOf(each)].slice(0, numberOfRight(each));
    const answered = choose(now, each, chosen);
    assert.equal(answered.shown?.right, plan[at]);
    return goOn(answered);
  }, round);
}

test('a round asks every question once, in order, with every option once', () => {
  for (const seed of SEEDS) {
    const { turns } = begin(QUESTIONS, seeded(seed));
    assert.deepEqual(
      turns.map((turn) => turn.question),
      ['one', 'two', 'three', 'four'],
    );
    for (const [at, { order }] of turns.entries())
      assert.deepEqual([...order].sort(), [...(QUESTIONS[at]?.options.keys() ?? [])]);
  }
});

test('the same seed shuffles alike, another one otherwise, and every place is as likely for the right option', () => {
  assert.deepEqual(begin(QUESTIONS, seeded('quiz')), begin(QUESTIONS, seeded('quiz')));
  const places = [0, 0, 0, 0];
  for (let at = 0; at < 4000; at++) {
    const place = begin(QUESTIONS, seeded(`quiz-${at}`)).turns[0]?.order.indexOf(1) ?? -1;
    places[place] = (places[place] ?? 0) + 1;
  }
  for (const count of places)
    assert.ok(
      Math.abs(count - 1000) < 165,
      `the right option stood ${places.join(', ')} times in each place`,
    );
});

test('an answer is right when it is all the right options and no other', () => {
  const two = question('two', 'x-x--');
  const asked = begin([two], seeded('any'));
  assert.equal(choose(asked, two, [2, 0]).shown?.right, true);
  for (const chosen of [
    [0, 1],
    [1, 3],
    [3, 4],
  ])
    assert.equal(choose(asked, two, chosen).shown?.right, false);
});

test('a choice counts once, only for the question at hand, and only with as many options as are right', () => {
  const asked = begin(QUESTIONS, seeded('any'));
  const [one, two] = QUESTIONS as [Asked, Asked];
  assert.equal(choose(asked, two, [0, 2]), asked, 'another question is at hand');
  assert.equal(choose(asked, one, []), asked, 'nothing is chosen');
  assert.equal(choose(asked, one, [0, 1]), asked, 'too much is chosen');
  assert.equal(goOn(asked), asked, 'nothing is answered');
  const answered = choose(asked, one, [0]);
  assert.equal(choose(answered, one, [1]), answered, 'it is answered already');
  assert.deepEqual(answered.choices, [{ question: 'one', chosen: [0], right: false }]);
});

test('at the end, the missed questions are those that were answered wrong, in order', () => {
  for (const plan of [
    [true, true, true, true],
    [false, true, false, true],
    [false, false, false, false],
  ]) {
    const end = play(begin(QUESTIONS, seeded('any')), QUESTIONS, plan);
    assert.equal(end.turns[end.at], undefined);
    assert.deepEqual(
      missed(end),
      QUESTIONS.filter((_, at) => !plan[at]).map(({ id }) => id),
    );
    assert.equal(choose(end, QUESTIONS[3] as Asked, [0, 1]), end, 'the round is over');
    assert.equal(goOn(end), end);
  }
});

test('shuffling the rest keeps what is at hand and before, and every option of the rest', () => {
  let moved = 0;
  for (const seed of SEEDS) {
    const served = goOn(choose(begin(QUESTIONS, seeded('the page')), QUESTIONS[0] as Asked, [1]));
    const again = shuffleRest(served, seeded(seed));
    assert.deepEqual(again.turns.slice(0, 2), served.turns.slice(0, 2));
    for (const [at, { order }] of again.turns.entries())
      assert.deepEqual([...order].sort(), [...(served.turns[at]?.order ?? [])].sort());
    if (again.turns[2]?.order.join() !== served.turns[2]?.order.join()) moved++;
  }
  assert.ok(moved > SEEDS.length / 2, `only ${moved} of ${SEEDS.length} are in another order`);
});

test('a round that was handed out is never changed', () => {
  const asked = begin(QUESTIONS, seeded('any'));
  const answered = choose(asked, QUESTIONS[0] as Asked, [1]);
  const before = structuredClone([asked, answered]);
  shuffleRest(asked, seeded('other'));
  play(goOn(answered), QUESTIONS.slice(1), [true, false, true]);
  assert.deepEqual([asked, answered], before);
});
