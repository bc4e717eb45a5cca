import type { Locator, Page } from 'playwright/test';
import { readGuides } from '../../src/authoring/check';
import { ofKind } from '../../src/authoring/components';
import type { Talk } from '../../src/model/items';
import type { Phrase } from '../../src/model/rich-text';
import type { StoredReview } from '../../src/practice/storage/kinds';
import { expect } from './fixtures';

/** The key under which the page saves what the reader did. */
export const RECORD = 'failure-handbook/record';

const components = readGuides('docs').flatMap((guide) => guide.components);
const cards = ofKind(components, 'deck').flatMap(({ deck }) => deck.cards);
const questions = ofKind(components, 'quiz').flatMap(({ quiz }) => quiz.questions);
const exercises = ofKind(components, 'exercise').map(({ exercise }) => exercise);
const talks = ofKind(components, 'open-practice').map(({ practice }) => practice);
const scenarios = ofKind(components, 'scenario').map(({ scenario }) => scenario);
const all = [...cards, ...questions, ...exercises, ...talks, ...scenarios];
/** How many items there are to practice. */
export const COUNT = all.length;

/** The spoken question of this id. */
export function talkOf(id: string): Talk {
  const talk = talks.find((each) => each.id === id);
  if (!talk) throw new Error(`no guide has the spoken question ${id}`);
  return talk;
}

/** How many points an exercise's answer is checked by. */
export function pointsOf(id: string): number {
  const exercise = exercises.find((each) => each.id === id);
  if (!exercise) throw new Error(`no guide has the exercise ${id}`);
  return exercise.rubric.length;
}

/** The ids of a deck's cards. */
export const cardsOf = (deck: string): string[] =>
  cards.map(({ id }) => id).filter((id) => id.startsWith(`${deck}/`));

/** The ids of all cards. */
export const idsOfCards = cards.map(({ id }) => id);

const textOf = (phrase: Phrase): string =>
  phrase
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.mark === 'code' ? piece.text : textOf(piece.phrase),
    )
    .join('');

/** The id of the card with the most text. */
export const longestCard = cards
  .map(({ id, do: does, dont, why }) => ({
    id,
    length: [does, dont, why].map(textOf).join('').length,
  }))
  .reduce((longest, card) => (card.length > longest.length ? card : longest)).id;

/** The section that says what to do now. */
export const start = (page: Page): Locator => page.getByRole('region', { name: 'Start' });
/** The session under way. */
export const session = (page: Page): Locator =>
  page.getByRole('region', { name: 'Practice session' });
/** What the session asks, of whatever kind it is. A question's options are a group within it. */
export const asked = (page: Page): Locator => session(page).locator('[role=group][tabindex]');
/** The element in which a session or a deck announces what happened. */
export const said = (within: Locator): Locator => within.getByRole('status').first();
/** What is shown once an answer is given. */
export const verdict = (within: Locator): Locator => within.getByRole('group', { name: 'Answer' });

/** Starts the session in a link, although there's an unfinished one. */
export const startLinked = (page: Page): Promise<void> =>
  start(page).getByRole('button', { name: 'Start that one instead' }).click();

const cardIn = (within: Locator): Locator =>
  within.getByRole('group', { name: 'Card', exact: true });

/** The current card, in a session or a guide, and its visible side. */
export async function cardOn(within: Locator): Promise<{ id: string; side: 'do' | 'dont' }> {
  await cardIn(within).waitFor();
  const texts = await cardIn(within).locator('p').allTextContents();
  for (const { id, do: does, dont } of cards) {
    if (texts.includes(textOf(does))) return { id, side: 'do' };
    if (texts.includes(textOf(dont))) return { id, side: 'dont' };
  }
  throw new Error(`no guide has a card that says ${texts.join(' | ')}`);
}

/** Answers the current card with its key. The card must have the focus. Returns its id. */
export async function answerCard(
  page: Page,
  within: Locator,
  right: boolean,
  sure = true,
): Promise<string> {
  await expect(cardIn(within)).toBeFocused();
  const { id, side } = await cardOn(within);
  const saysDo = right === (side === 'do');
  await page.keyboard.press(saysDo ? (sure ? '1' : '3') : sure ? '2' : '4');
  await expect(verdict(within)).toBeFocused();
  await expect(said(within)).toHaveText(
    new RegExp(
      `^${right ? 'Right' : 'Not this time'}: it’s a ${side === 'do' ? 'do' : 'don’t'}\\.`,
    ),
  );
  return id;
}

/** Answers the current question with clicks, in a session or a guide. Returns its id. */
export async function answerQuestion(within: Locator, right: boolean): Promise<string> {
  const stem = await within.locator('legend:visible').textContent();
  const question = questions.find((each) => textOf(each.stem) === stem);
  if (!question) throw new Error(`no guide asks “${stem}”`);
  const wanted = question.options.filter((option) => option.right);
  const others = question.options.filter((option) => !option.right);
  const chosen = right ? wanted : [...others, ...wanted].slice(0, wanted.length);
  for (const { words } of chosen)
    await within.locator('fieldset:visible').getByText(textOf(words), { exact: true }).click();
  await within.getByRole('button', { name: 'Check my answer' }).click();
  await expect(verdict(within)).toBeFocused();
  await expect(said(within)).toHaveText(right ? /^Right/ : /^Not /);
  return question.id;
}

/** Everything that the site has stored, by its keys. */
export const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => key.startsWith('failure-handbook')),
    ),
  );

/** The reviews that are stored and count, by the ids of their items. */
export async function reviewsIn(page: Page): Promise<Record<string, StoredReview[]>> {
  const prefix = `${RECORD}/reviews/`;
  const logs = Object.entries(await stored(page)).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(
    logs.flatMap(([key, text]) => {
      const reviews = (JSON.parse(text) as { reviews: StoredReview[] }).reviews.filter(
        ({ undone }) => !undone,
      );
      return reviews.length > 0 ? [[key.slice(prefix.length), reviews]] : [];
    }),
  );
}

/** How many reviews are stored and count. */
export const countReviews = async (page: Page): Promise<number> =>
  Object.values(await reviewsIn(page)).flat().length;

/** Stores texts under keys before the page is opened next. */
export async function store(page: Page, texts: Record<string, string>): Promise<void> {
  await page.addInitScript((all) => {
    const done = `stored ${Object.keys(all).join()}`;
    if (sessionStorage.getItem(done)) return;
    sessionStorage.setItem(done, 'yes');
    Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text));
  }, texts);
}

/** Stores reviews before the page is opened next: for each id some, by default of this moment, known, and of the present wording. */
export async function storeReviews(
  page: Page,
  reviews: Record<string, Partial<StoredReview>[]>,
): Promise<void> {
  const texts = Object.entries(reviews).map(([id, all]) => [
    `${RECORD}/reviews/${id}`,
    JSON.stringify({
      version: 2,
      since: 0,
      reviews: all.map((each) => ({
        at: Date.now(),
        grade: 'knew',
        wording: hashOf(id),
        by: 'test',
        ...each,
      })),
    }),
  ]);
  await store(page, {
    [RECORD]: '{"version":2}',
    ...(Object.fromEntries(texts) as Record<string, string>),
  });
}

const hashOf = (id: string): string => all.find((each) => each.id === id)?.contentHash ?? '';
