import type { Locator, Page } from 'playwright/test';
import { dateOfDay, dayOf } from '../../src/practice/schedule/days';
import { CHANGES, URL_OF_BUILD, URL_OF_CHANGED_BUILD } from './builds';
import { expect, open, test } from './fixtures';
import {
  answerCard,
  answerQuestion,
  COUNT,
  cardsOf,
  idsOfCards,
  RECORD,
  reviewsIn,
  session,
  start,
  stored,
  storeReviews,
} from './practice';

const NOON = new Date('2027-03-08T12:00:00').getTime();
const DAY = 86_400_000;
const on = (days: number): string => dateOfDay(dayOf(NOON) + days);

/** Closes the page and comes back on another day, at noon. */
async function returnOn(page: Page, days: number): Promise<void> {
  await page.clock.setSystemTime(NOON + days * DAY);
  await open(page, '/practice/');
}

/** What is known, shaky and unanswered, as a row of the table of figures has it. */
async function figures(page: Page, name = 'Everything'): Promise<number[]> {
  if (!page.url().endsWith('/progress/')) await open(page, '/practice/progress/');
  const row = page.getByRole('row', { name });
  if (!(await row.isVisible())) await page.getByText('Show the numbers in a table').click();
  return (await row.getByRole('cell').allTextContents()).map(Number);
}

/** Answers the current cards with their keys. */
async function play(page: Page, within: Locator, rights: boolean[]): Promise<void> {
  await within.getByRole('group', { name: 'Card', exact: true }).focus();
  for (const right of rights) {
    await answerCard(page, within, right);
    await page.keyboard.press('Enter');
  }
}

test('the end says what’s known, what’s back and when, and how long it took; then comes one next step', async ({
  page,
}) => {
  await page.clock.install({ time: NOON });
  await open(page, '/practice/?session=five');
  for (const right of [true, false, true, false, true, true, true]) {
    await page.clock.fastForward(30_000);
    await answerCard(page, session(page), right);
    await page.keyboard.press('Enter');
  }
  const end = session(page).getByRole('group', { name: 'End of the session' });
  await expect(end).toBeFocused();
  const words = '3 known, 2 back tomorrow. About 4 minutes.';
  await expect(session(page).getByRole('status').first()).toHaveText(words);
  await expect(end.getByText(words)).toBeVisible();
  const primary = end.locator('.button-primary');
  await expect(primary).toHaveCount(1);
  await expect(primary).toHaveText(/^Do \d+ more: about \d+ minutes$/);
  await primary.click();
  await expect(page).toHaveURL('/practice/?session=due');
  await expect(session(page).getByText(/^1 of \d+/)).toBeVisible();
});

test('the next day, it asks what was missed, and the day after, what was known, and it counts the days', async ({
  page,
}) => {
  await page.clock.install({ time: NOON });
  await open(page, '/practice/?deck=failure-story');
  const missed: string[] = [];
  for (const right of [false, true, false, true, true]) {
    const id = await answerCard(page, session(page), right);
    if (!right) missed.push(id);
    await expect(session(page).getByText('It’s due again in 2 days.')).toHaveCount(right ? 1 : 0);
    await page.keyboard.press('Enter');
  }
  for (let again = 0; again < 2; again++) {
    await answerCard(page, session(page), true);
    await page.keyboard.press('Enter');
  }
  await session(page).getByRole('button', { name: 'Done' }).click();
  await expect(start(page)).toContainText(/\d+ are due today, about \d+ minutes\./);
  await expect(start(page)).toContainText(/\d+ new, from all guides, mixed\./);
  await expect(start(page)).toContainText(/Next: \d+ tomorrow\./);
  expect(await figures(page)).toEqual([3, 2, COUNT - 5]);

  await returnOn(page, 1);
  await expect(start(page)).toContainText(/2 to review, \d+ new/);
  await open(page, '/practice/progress/');
  await expect(page.getByText('You’ve practiced on one day.')).toBeVisible();
  await open(page, '/practice/?session=due&deck=failure-story');
  const asked: string[] = [];
  for (let at = 0; at < 2; at++) {
    asked.push(await answerCard(page, session(page), true));
    await page.keyboard.press('Enter');
  }
  expect(asked.sort()).toEqual(missed.sort());
  await session(page).getByRole('button', { name: 'Done' }).click();
  await expect(start(page)).toContainText(/\d+ new/);
  await expect(start(page)).not.toContainText('to review');
  await open(page, '/practice/progress/');
  await expect(page.getByText('You’ve practiced on 2 days.')).toBeVisible();
  expect(await figures(page)).toEqual([5, 0, COUNT - 5]);

  await returnOn(page, 2);
  await expect(start(page)).toContainText(/3 to review, \d+ new/);
  // A clock that was set back by a year keeps nothing away: what is dated after today counts as due today.
  await returnOn(page, -365);
  await expect(start(page)).toContainText('5 to review');
  expect(await figures(page)).toEqual([0, 5, COUNT - 5]);
});

test('while the page is open, a new day counts when the reader comes back to it', async ({
  page,
}) => {
  await page.clock.install({ time: NOON });
  await storeReviews(page, { 'failure-story/own-it': [{ at: NOON - 1, grade: 'missed' }] });
  await open(page, '/practice/');
  await expect(start(page)).toContainText(/\d+ new/);
  await page.clock.setSystemTime(NOON + DAY);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(start(page)).toContainText(/1 to review, \d+ new/);
});

test('with an interview date nothing comes after it, the day before is light, and the pace is told', async ({
  page,
}) => {
  await page.clock.install({ time: NOON });
  // Known on several days, each time when it was due. Without an interview, it would come back in
  // months.
  const known = [-60, -58, -47, -1].map((days) => ({ at: NOON + days * DAY }));
  await storeReviews(page, {
    'failure-story/own-it': known,
    'failure-story/be-honest': [{ at: NOON - DAY }],
  });
  await open(page, '/practice/');
  await expect(start(page)).toContainText(/Next: \d+ tomorrow\./);
  const field = page.getByLabel('Date, if you know it');
  await field.fill(on(12));
  await page.getByRole('button', { name: 'Set date' }).click();
  await expect(
    page.getByText(
      /^It’s on March 20\. That’s about \d+ minutes a day until the day before, which is light: one story aloud, and at most 10 cards\./,
    ),
  ).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(on(12));

  await returnOn(page, 11);
  await expect(start(page)).toContainText('Your interview is tomorrow.');
  const toDo = (cards: number): Locator =>
    start(page).getByText(
      new RegExp(
        `^Tell one story aloud, then do ${cards} cards: about \\d minutes\\. Then stop\\.$`,
      ),
    );
  await expect(toDo(10)).toBeVisible();
  await open(page, '/practice/?deck=failure-story');
  const [, ...others] = cardsOf('failure-story');
  for (const right of [false, ...others.map(() => true)]) {
    await answerCard(page, session(page), right);
    await expect(session(page).getByText('due again')).toHaveCount(0);
    await page.keyboard.press('Enter');
  }
  await answerCard(page, session(page), true);
  await expect(session(page).getByText('due again')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await session(page).getByRole('button', { name: 'Done' }).click();
  await expect(toDo(5)).toBeVisible();

  await returnOn(page, 12);
  await expect(page.getByText('Your interview is today.')).toBeVisible();
  await expect(start(page)).toContainText('Look at one or two of your stories');
  await expect(start(page).getByRole('button')).toHaveCount(0);
  await returnOn(page, 13);
  await expect(page.getByText('That date has passed.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear date' }).click();
  await expect(field).toHaveValue('');
  await expect(page.getByText('That date has passed.')).toHaveCount(0);
});

test('the minutes a day say how much a day brings, and stay', async ({ page }) => {
  await page.clock.install({ time: NOON });
  await storeReviews(page, { 'failure-story/own-it': [{ at: NOON - DAY, grade: 'missed' }] });
  await open(page, '/practice/');
  const field = page.getByLabel('Minutes a day');
  await expect(field).toHaveValue('15');
  await expect(start(page)).toContainText(/about ([6-9]|1[0-5]) minutes\./);
  await field.selectOption('5');
  await expect(start(page)).toContainText('about 5 minutes.');
  await expect(start(page)).toContainText('1 to review');
  await page.reload();
  await expect(field).toHaveValue('5');
  await expect(start(page)).toContainText('about 5 minutes.');
});

test('after days away, no more is due than fits in the minutes, and the rest is put off', async ({
  page,
}) => {
  await page.clock.install({ time: NOON });
  const known = [{ at: NOON - 60 * DAY }];
  await storeReviews(page, Object.fromEntries(idsOfCards.map((id) => [id, known])));
  await open(page, '/practice/');
  await expect(start(page)).toContainText(/^\d+ are due today, about 15 minutes\./);
  await expect(start(page)).toContainText(
    /Put off: \d+ to review, the last (tomorrow|in \d days)\./,
  );
});

test('a date counts once it’s set, and a past one can’t be set', async ({ page }) => {
  const date = async (): Promise<string | undefined> =>
    (await stored(page))[`${RECORD}/setting/interview`];
  await page.clock.install({ time: NOON });
  await open(page, '/practice/');
  const field = page.getByLabel('Date, if you know it');
  await field.fill(on(20));
  await field.blur();
  expect(await date()).toBeUndefined();
  await field.press('Enter');
  await expect.poll(date).toContain(on(20));
  await expect(page.getByRole('button', { name: 'Clear date' })).toBeVisible();
  await field.fill(on(-1));
  await page.getByRole('button', { name: 'Set date' }).click();
  expect(await date()).toContain(on(20));
});

test('history stays when a guide is renamed, a card is reworded or gets another id, and one is retired', async ({
  page,
  context,
}) => {
  const { moved, reworded, renamed, retired } = CHANGES;
  await open(page, `${moved.from}/`);
  await play(page, page.locator('[data-deck="failure-story"]'), [true, false, true, true, false]);
  await open(page, '/guides/handling-failure/');
  const flags = cardsOf('story-red-flags');
  await play(
    page,
    page.locator('[data-deck="story-red-flags"]'),
    flags.map(() => true),
  );
  await open(page, '/guides/tell-me-about-a-time-you-failed/quiz/');
  const quiz = page.locator('[data-quiz="failure-quiz-scenario"]');
  for (const right of [true, false, true, true, true]) {
    await answerQuestion(quiz, right);
    await page.keyboard.press('Enter');
  }
  await open(page, '/practice/?session=five');
  await play(page, session(page), [true, true, false, true, true]);
  await open(page, '/practice/progress/');
  await expect(page.getByText('You’ve practiced on one day.')).toBeVisible();
  const before = await reviewsIn(page);
  expect(Object.values(before).flat()).toHaveLength(flags.length + 15);
  const [known = 0, shaky, unanswered] = await figures(page);
  const ofGuide = await figures(page, 'Failure Questions');

  await context.route(`${URL_OF_BUILD}/**`, (route) =>
    route.continue({ url: route.request().url().replace(URL_OF_BUILD, URL_OF_CHANGED_BUILD) }),
  );
  await open(page, '/practice/data/');
  await expect(
    page.getByText('One item that you answered is no longer on the site.'),
  ).toBeVisible();
  await open(page, '/practice/progress/');
  await expect(page.getByText('You’ve practiced on one day.')).toBeVisible();
  expect(await figures(page)).toEqual([known - 1, shaky, unanswered]);
  expect(await figures(page, 'Failure Questions')).toEqual(ofGuide);
  expect(await reviewsIn(page)).toEqual(before);

  const note = page.getByText('The words have changed since you last answered this.');
  for (const [id, changed] of [
    [reworded.id, true],
    [renamed.from, false],
    [renamed.to, false],
  ] as const) {
    await open(page, `/practice/?card=${id}`);
    await expect(session(page).getByText('1 of 1', { exact: true })).toBeVisible();
    await expect(note).toHaveCount(changed ? 1 : 0);
  }
  await open(page, `/practice/?card=${retired.id}`);
  await expect(
    page.getByText('This link leads to something that isn’t on the site, or isn’t anymore.'),
  ).toBeVisible();

  await page.goto(`${moved.from}/`);
  await expect(page).toHaveURL(`${moved.to}/`);
  const deck = page.locator('[data-deck="failure-story"]');
  const changed = deck
    .getByText(/^(Say which decision was yours|Blame others or circumstances)$/)
    .locator('visible=true');
  let seen = 0;
  for (let at = 0; at < 5; at++) {
    const isChanged = await changed.count();
    await expect(note).toHaveCount(isChanged);
    seen += isChanged;
    await deck.getByRole('button', { name: /^Do, I’m sure/ }).click();
    await page.keyboard.press('Enter');
  }
  expect(seen).toBe(1);
});
