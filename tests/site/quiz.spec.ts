import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { headingsOf, questionsOf } from './content';
import { expect, open, tabInto, test, violationsInBothThemes, watch } from './fixtures';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/quiz/';
const QUIZ = '[data-quiz="failure-quiz-scenario"]';
const QUESTIONS = questionsOf('failure-quiz-scenario');
const COUNT = QUESTIONS.length;
/** The first question, from 1, that has two right options. */
const WITH_TWO = QUESTIONS.findIndex(({ right }) => right === 2) + 1;

const quizOf = (page: Page): Locator => page.locator(QUIZ);
const card = (page: Page): Locator => quizOf(page).locator('[class*=player] [role=group]');
const options = (page: Page): Locator => card(page).locator('label');
const verdict = (page: Page): Locator => quizOf(page).getByRole('status').first();
const button = (page: Page, name: string | RegExp): Locator =>
  card(page).getByRole('button', { name });
const progress = (page: Page): Locator => quizOf(page).locator('[class*=progress]');

/** The right options of the current question, according to the printed answers. */
async function rightOptions(page: Page): Promise<string[]> {
  const stem = (await card(page).locator('legend').textContent()) ?? '';
  return quizOf(page)
    .locator('[data-answer]')
    .evaluateAll((answers, asked) => {
      const answer = answers.find(
        (each) =>
          each.querySelector('[class*=stem]')?.textContent?.replace(/^\d+\. /, '') === asked,
      );
      return [...(answer?.querySelectorAll('[data-right=true] [class*=words]') ?? [])].map(
        (words) => words.textContent ?? '',
      );
    }, stem);
}

/**
 * The indexes of the options that answer the current question correctly, or of as many options with
 * a wrong one among them.
 */
async function choiceOf(page: Page, right: boolean): Promise<number[]> {
  const wanted = await rightOptions(page);
  expect(wanted.length).toBeGreaterThan(0);
  const texts = (await options(page).allTextContents()).map((text) => text.trim());
  const places = [...texts.keys()];
  const hit = places.filter((place) => wanted.includes(texts[place] ?? ''));
  const miss = places.filter((place) => !hit.includes(place));
  return right ? hit : [...miss, ...hit].slice(0, wanted.length).sort();
}

/** Answers the current question by keyboard alone, with the focus on its card. */
async function answer(page: Page, right: boolean): Promise<void> {
  const choice = await choiceOf(page, right);
  await tabInto(page, `${QUIZ} input`);
  if ((await card(page).locator('input').first().getAttribute('type')) === 'radio') {
    await page.keyboard.press(' ');
    for (let step = 0; step < (choice[0] ?? 0); step++) await page.keyboard.press('ArrowDown');
  } else {
    for (let place = 0; place <= (choice.at(-1) ?? 0); place++) {
      if (choice.includes(place)) await page.keyboard.press(' ');
      if (place < (choice.at(-1) ?? 0)) await page.keyboard.press('Tab');
    }
  }
  await tabInto(page, `${QUIZ} button`);
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await expect(verdict(page)).toHaveText(right ? /^Right/ : /^Not /);
}

test('by keyboard alone: answer before the feedback, the missed ones again in the same round, and the end', async ({
  page,
}) => {
  await open(page, GUIDE);
  await expect(quizOf(page).locator('[data-right]').locator('visible=true')).toHaveCount(0);
  const missed: { stem: string; wanted: string[] }[] = [];
  for (let at = 1; at <= COUNT; at++) {
    await expect(progress(page)).toHaveText(new RegExp(`^${at} of ${COUNT}(?!\\d)`));
    await expect(card(page)).toHaveAccessibleName('Question');
    const asked = {
      stem: (await card(page).locator('legend').textContent()) ?? '',
      wanted: await rightOptions(page),
    };
    if (at === 2 || at === 3) missed.push(asked);
    await answer(page, at !== 2 && at !== 3);
    const feedback = card(page).locator('[data-right]');
    expect(await feedback.count()).toBeGreaterThanOrEqual(3);
    for (const each of await feedback.all())
      await expect(each.locator('p').last()).toHaveText(
        /^(Your choice: (right|not this one)|Right|Not this one)\. \S.{20,}/,
      );
    await expect(feedback.and(page.locator('[data-chosen=true]'))).toHaveText(
      asked.wanted.map(() => /Your choice: /),
    );
    await page.keyboard.press('Enter');
  }
  for (const at of [1, 2]) {
    await expect(progress(page)).toHaveText(`Again: ${at} of 2`);
    expect(missed.map(({ stem }) => stem)).toContain(
      await card(page).locator('legend').textContent(),
    );
    await answer(page, true);
    await page.keyboard.press('Enter');
  }
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toHaveAccessibleName('End of the quiz');
  await expect(verdict(page)).toHaveText(
    `${COUNT - 2} known, 2 to practice again. Under a minute.`,
  );
  const listed = card(page).getByRole('listitem');
  await expect(listed).toHaveCount(missed.length);
  for (const { stem, wanted } of missed) {
    for (const words of wanted.map((option) => `Right: ${option}`))
      await expect(listed.filter({ hasText: stem })).toContainText(words);
  }

  await expect(button(page, 'Try the missed ones again')).toHaveClass(/button-primary/);
  await tabInto(page, `${QUIZ} .button-primary`);
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await expect(progress(page)).toHaveText('1 of 2');
  await answer(page, true);
  await page.keyboard.press('Enter');
  await answer(page, true);
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toHaveText('You knew all 2. Under a minute.');
  await expect(button(page, 'Try the missed ones again')).toHaveCount(0);
  await button(page, `Try all ${COUNT} again`).click();
  await expect(progress(page)).toHaveText(`1 of ${COUNT}`);
});

test('an answer with too few or too many options isn’t accepted, and the reader is told', async ({
  page,
}) => {
  await open(page, GUIDE);
  const hint = card(page).getByRole('status');
  await button(page, 'Check my answer').click();
  await expect(hint).toHaveText('Choose an answer first.');
  for (let at = 1; at < WITH_TWO; at++) {
    await options(page).first().click();
    await expect(hint).toHaveText('');
    await button(page, 'Check my answer').click();
    await button(page, /^Next/).click();
  }
  await options(page).nth(0).click();
  await button(page, 'Check my answer').click();
  await expect(hint).toHaveText('Choose two: you’ve chosen one so far.');
  await options(page).nth(1).click();
  await options(page).nth(2).click();
  await button(page, 'Check my answer').click();
  await expect(hint).toHaveText('Choose two: you’ve chosen three so far.');
  await expect(progress(page)).toHaveText(new RegExp(`^${WITH_TWO} of `));
});

test('one of two right options counts as half', async ({ page }) => {
  await open(page, GUIDE);
  for (let at = 1; at < WITH_TWO; at++) {
    await options(page).first().click();
    await button(page, 'Check my answer').click();
    await button(page, /^Next/).click();
  }
  const all = await choiceOf(page, true);
  const [hit = 0] = all;
  const miss = [0, 1, 2].find((place) => !all.includes(place)) ?? 0;
  for (const place of [hit, miss]) await options(page).nth(place).click();
  await button(page, 'Check my answer').click();
  await expect(card(page).getByText('Not quite: you found one of the two.')).toBeVisible();
});

test('question, verdict and end are accessible in both themes', async ({ page }) => {
  await open(page, GUIDE);
  await button(page, 'Check my answer').click();
  expect(await violationsInBothThemes(page, QUIZ)).toEqual([]);
  for (let at = 1; at <= COUNT + 1; at++) {
    // The second is missed, so it comes back.
    const choice = await choiceOf(page, at !== 2);
    for (const place of choice) await options(page).nth(place).click();
    await button(page, 'Check my answer').click();
    if (at <= 3) expect(await violationsInBothThemes(page, QUIZ)).toEqual([]);
    await button(page, at <= COUNT ? /^Next/ : /^Finish/).click();
    if (at <= 3) expect(await violationsInBothThemes(page, QUIZ)).toEqual([]);
  }
  await expect(card(page)).toHaveAccessibleName('End of the quiz');
  expect(await violationsInBothThemes(page, QUIZ)).toEqual([]);
});

test('the first question is still the one that was served, and a later visit asks it again', async ({
  page,
  request,
}) => {
  await open(page, GUIDE);
  const html = await (await request.get(GUIDE)).text();
  const served = await page.evaluate(
    ([text, quiz]) =>
      [
        ...(new DOMParser()
          .parseFromString(text ?? '', 'text/html')
          .querySelectorAll(`${quiz} [class*=player] label`) ?? []),
      ].map((label) => label.textContent),
    [html, QUIZ],
  );
  expect(served.length).toBeGreaterThanOrEqual(3);
  expect(await options(page).allTextContents()).toEqual(served);
  await options(page).first().click();
  await button(page, 'Check my answer').click();
  await page.reload();
  await expect(progress(page)).toHaveText(/^1 of /);
  await expect(card(page).locator('input:checked')).toHaveCount(0);
  await expect(verdict(page)).toHaveText('');
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.includes('quiz')),
  );
  expect(kept).toEqual([
    [
      expect.stringMatching(/^failure-handbook\/record\/reviews\/failure-quiz-scenario\/[a-z-]+$/),
      expect.stringMatching(/"grade":"(missed|knew)"/),
    ],
  ]);
});

test('on a phone, a long answer is shown from its top, below the navigation bar', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, GUIDE);
  await options(page).last().click();
  await button(page, 'Check my answer').click();
  await expect(card(page).locator('[class*=result]')).toBeInViewport();
  const bar = await page.locator('.navbar').first().boundingBox();
  const face = await card(page).boundingBox();
  expect(face?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('all four kinds are there, with at least eight questions each, and the table of contents names them but no question', async ({
  page,
}) => {
  await open(page, GUIDE);
  for (const [kind, name] of Object.entries({
    vocabulary: 'Vocabulary',
    scenario: 'Scenario',
    'error-detection': 'Error detection',
    judgment: 'Professional judgment',
  })) {
    const quiz = page.locator(`[data-kind=${kind}]`);
    await expect(quiz).toHaveAccessibleName(`Quiz: ${name}`);
    await expect(quiz.locator('[class*=progress]')).toHaveText(/^1 of \d+$/);
    expect(await quiz.locator('[data-question]').count()).toBeGreaterThanOrEqual(8);
  }

  const links = page.locator('.table-of-contents a');
  const sections = headingsOf('docs/tell-me-about-a-time-you-failed/quiz.mdx', 2);
  expect(sections.length).toBeGreaterThan(4);
  await expect(links).toHaveText(sections);
  for (const href of await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  )) {
    await expect(page.locator(href)).toHaveCount(1);
  }
});

test('without scripts, it’s the questions, followed by the answers', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${GUIDE}`);
  await expect(quizOf(page).locator('fieldset:visible')).toHaveCount(COUNT);
  await expect(quizOf(page).locator('button:visible')).toHaveCount(0);
  await expect(quizOf(page).locator('[data-answer]:visible')).toHaveCount(COUNT);
  const unread = quizOf(page).locator('[data-right]');
  expect(await unread.locator('visible=true').count()).toBe(await unread.count());
  await expect(quizOf(page).locator('[data-answer] [class*=words]').first()).toBeVisible();
  expect(wrongs).toEqual([]);
  await context.close();
});

test('in print, the answers use the same letters as the questions, and are on a page of their own', async ({
  page,
}) => {
  await open(page, GUIDE);
  await page.emulateMedia({ media: 'print' });
  await expect(quizOf(page).locator('button:visible')).toHaveCount(0);
  await expect(quizOf(page).locator('fieldset:visible')).toHaveCount(COUNT);
  await expect(quizOf(page).locator('[data-answer]:visible')).toHaveCount(COUNT);
  expect(
    await quizOf(page)
      .locator('[class*=key]')
      .first()
      .evaluate((key) => getComputedStyle(key).breakBefore),
  ).toBe('page');
  const read = (selector: string) =>
    quizOf(page)
      .locator(selector)
      .evaluateAll((all) => all.map((each) => (each.textContent ?? '').trim()));
  const asked = await read('[data-question] label');
  const answered = await quizOf(page)
    .locator('[data-answer] [data-right]')
    .evaluateAll((all) =>
      all.map(
        (each) =>
          `${each.querySelector('[class*=letter]')?.textContent} ${each.querySelector('[class*=words]')?.textContent}`,
      ),
    );
  expect(answered).toEqual(asked);
});
