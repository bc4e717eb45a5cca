import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { countOf } from './content';
import {
  expect,
  open,
  openWithoutScripts,
  REFUSALS,
  tabInto,
  test,
  violations,
  violationsInBothThemes,
  watch,
} from './fixtures';
import { pointsOf } from './practice';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/practical-exercises/';
const EXERCISE = '[data-exercise="rewrite-blame"]';
const KEY = 'failure-handbook/record/draft/rewrite-blame';
const ATTEMPT = 'I planned no buffer for the parts of others.';

const exerciseOf = (page: Page): Locator => page.locator(EXERCISE);
const field = (page: Page): Locator =>
  exerciseOf(page).getByRole('textbox', { name: 'Your version' });
const model = (page: Page): Locator =>
  exerciseOf(page).getByRole('group', { name: 'Model answer' });
const rubric = (page: Page): Locator =>
  exerciseOf(page).getByRole('group', { name: 'Which of these did your answer include?' });
const button = (page: Page, name: string): Locator =>
  exerciseOf(page).getByRole('button', { name, exact: true });
const kept = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), KEY);

test('all exercises have a model and all their points', async ({ page }) => {
  await open(page, GUIDE);
  const count = countOf('docs/tell-me-about-a-time-you-failed/practical-exercises.mdx', 'Exercise');
  await expect(page.locator('[data-exercise]')).toHaveCount(count);
  for (const exercise of await page.locator('[data-exercise]').all()) {
    await expect(exercise.locator('[aria-label="Model answer"]')).toHaveText(/\w/);
    const id = (await exercise.getAttribute('data-exercise')) ?? '';
    await expect(exercise.locator('fieldset input[type=checkbox]')).toHaveCount(pointsOf(id));
  }
});

test('by keyboard alone: try, show the model, check off ideas, and find everything after a reload', async ({
  page,
}) => {
  await open(page, GUIDE);
  await expect(model(page)).toBeHidden();
  await expect(rubric(page)).toBeHidden();
  await tabInto(page, `${EXERCISE} textarea`);
  await expect(button(page, 'Stuck? See the model')).toBeVisible();
  await page.keyboard.type(ATTEMPT);
  await page.keyboard.press('Tab');
  await expect(button(page, 'Show the model answer')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(model(page)).toBeFocused();
  await expect(model(page)).toBeInViewport();
  await expect(
    exerciseOf(page)
      .getByRole('status')
      .filter({
        hasText: `The model answer is shown. Check yours against the ${pointsOf('rewrite-blame')} points`,
      }),
  ).toHaveCount(1);
  await expect(field(page)).toHaveValue(ATTEMPT);

  await tabInto(page, `${EXERCISE} fieldset`);
  await page.keyboard.press('Space');
  await expect(rubric(page).getByRole('checkbox').first()).toBeChecked();
  await expect(
    exerciseOf(page).getByRole('link', { name: 'Dunlosky et al., 2011' }),
  ).toHaveAttribute('href', 'https://doi.org/10.1080/17470218.2010.502239');

  await button(page, 'Hide the model').focus();
  await page.keyboard.press('Enter');
  await expect(model(page)).toBeHidden();
  await expect(button(page, 'Show the model answer')).toBeFocused();

  await page.reload();
  await expect(field(page)).toHaveValue(ATTEMPT);
  await expect(model(page)).toBeHidden();
  await button(page, 'Show the model answer').click();
  await expect(rubric(page).getByRole('checkbox').first()).toBeChecked();
  await expect(rubric(page).getByRole('checkbox').nth(1)).not.toBeChecked();
});

test('the model is next to the draft if there’s room, and below it if there isn’t', async ({
  page,
}) => {
  const boxes = async () => {
    const [own, shown] = [await field(page).boundingBox(), await model(page).boundingBox()];
    if (!own || !shown) throw new Error('the draft and the model must both be seen');
    return { own, shown };
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, GUIDE);
  await button(page, 'Stuck? See the model').click();
  const wide = await boxes();
  expect(wide.shown.x).toBeGreaterThan(wide.own.x + wide.own.width);
  expect(wide.own.y - wide.shown.y).toBeLessThan(60);
  await page.setViewportSize({ width: 320, height: 700 });
  const narrow = await boxes();
  expect(narrow.shown.y).toBeGreaterThan(narrow.own.y + narrow.own.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('every change is saved at once; the draft can be cleared, and that can be undone', async ({
  page,
}) => {
  await open(page, GUIDE);
  await field(page).pressSequentially('I');
  expect(JSON.parse((await kept(page)) ?? '{}')).toMatchObject({ text: 'I' });
  await field(page).fill(ATTEMPT);
  await button(page, 'Clear my draft').focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('');
  await expect(exerciseOf(page).getByText('Draft cleared.')).toBeVisible();
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue(ATTEMPT);
  await expect(button(page, 'Clear my draft')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('accessible in both themes, closed and open', async ({ page }) => {
  await open(page, GUIDE);
  expect(await violationsInBothThemes(page, EXERCISE)).toEqual([]);
  await field(page).fill(ATTEMPT);
  await button(page, 'Show the model answer').click();
  await rubric(page).getByRole('checkbox').first().check();
  expect(await violationsInBothThemes(page, EXERCISE)).toEqual([]);
  await button(page, 'Clear my draft').click();
  expect(await violationsInBothThemes(page, EXERCISE)).toEqual([]);
});

test('another tab doesn’t change what’s being typed: the reader is told, and chooses', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(page, GUIDE);
  await open(other, GUIDE);
  await field(page).fill('Mine');
  await expect(field(other)).toHaveValue('Mine');
  await field(other).fill('Theirs');
  await expect(exerciseOf(page).getByText('There’s another version of this draft')).toBeVisible();
  await expect(field(page)).toHaveValue('Mine');
  expect(await violations(page, EXERCISE)).toEqual([]);
  await field(page).pressSequentially(', still');
  await expect(field(page)).toHaveValue('Mine, still');
  await button(page, 'Use that one').click();
  await expect(field(page)).toHaveValue('Theirs');
  await expect(field(page)).toBeFocused();
  await expect(exerciseOf(page).getByText('There’s another version')).toHaveCount(0);
  await page.reload();
  await expect(field(page)).toHaveValue('Theirs');
});

test('another tab’s text is still there after that tab closes, after typing here, and after a reload', async ({
  page,
  context,
}) => {
  const offer = exerciseOf(page).getByText('There’s another version of this draft');
  const other = await context.newPage();
  await open(page, GUIDE);
  await field(page).fill('A short');
  await open(other, GUIDE);
  await field(other).fill('A long text from the other tab');
  await expect(offer).toBeVisible();
  await other.close();
  await field(page).press('End');
  await field(page).press('!');
  await page.reload();
  await expect(field(page)).toHaveValue('A short!');
  await expect(exerciseOf(page).getByRole('blockquote').last()).toHaveText(
    'A long text from the other tab',
  );
  await button(page, 'Keep both').click();
  await expect(field(page)).toHaveValue('A short!\n\nA long text from the other tab');
  await expect(offer).toHaveCount(0);
});

test('two tabs that type at once never mix their texts, and lose neither', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await open(tab, GUIDE);
    await field(tab).focus();
  }
  const [one, two] = ['the first tab says this', 'and the second says that'];
  await Promise.all([
    field(page).pressSequentially(one, { delay: 60 }),
    field(other).pressSequentially(two, { delay: 60 }),
  ]);
  await expect(field(page)).toHaveValue(one);
  await expect(field(other)).toHaveValue(two);
  await other.close();
  await page.reload();
  await exerciseOf(page).getByText('There’s another version of this draft').waitFor();
  expect(
    [
      await field(page).inputValue(),
      await exerciseOf(page).getByRole('blockquote').last().textContent(),
    ].sort(),
  ).toEqual([two, one].sort());
});

test('typing before the scripts load doesn’t lose what was saved', async ({ page }) => {
  await page.addInitScript(
    (key) =>
      localStorage.setItem(key, JSON.stringify({ version: 2, text: 'Kept long ago.', at: 1 })),
    KEY,
  );
  const letScriptsIn = await openWithoutScripts(page, GUIDE);
  await field(page).fill('New words.');
  await letScriptsIn();
  await expect(field(page)).toHaveValue('Kept long ago.\n\nNew words.');
});

test('what’s typed before the scripts load is saved', async ({ page }) => {
  const letScriptsIn = await openWithoutScripts(page, GUIDE);
  await field(page).fill(ATTEMPT);
  await letScriptsIn();
  await expect(button(page, 'Show the model answer')).toBeVisible();
  await expect(field(page)).toHaveValue(ATTEMPT);
  expect(JSON.parse((await kept(page)) ?? '{}')).toMatchObject({ text: ATTEMPT });
});

for (const [guide, id] of [
  [GUIDE, 'rewrite-blame'],
  ['/guides/tell-me-about-a-time-you-failed/open-practice/', 'launch-missed-goals'],
] as const) {
  test(`nothing moves when scripts and a saved draft load: ${id}`, async ({ page }) => {
    await page.addInitScript(
      (key) =>
        localStorage.setItem(
          key,
          JSON.stringify({ version: 2, text: 'A draft of six words, kept.\n'.repeat(20), at: 1 }),
        ),
      `failure-handbook/record/draft/${id}`,
    );
    const boxes = () =>
      page
        .locator(
          'main section, main section button, main section p, main section textarea, main h2',
        )
        .evaluateAll((all) =>
          all
            .map((each) => ({ name: each.tagName, box: each.getBoundingClientRect() }))
            // What is only for screen readers, or on paper, takes no room.
            .filter(({ box }) => box.width * box.height > 1)
            .map(({ name, box: { x, y, width, height } }) => [name, x, y, width, height].join(' ')),
        );
    const letScriptsIn = await openWithoutScripts(page, guide);
    const before = await boxes();
    expect(before.length).toBeGreaterThan(20);
    await letScriptsIn();
    await expect(
      page.locator('section').getByRole('button', { name: 'Show the model answer' }),
    ).toHaveCount(1);
    expect(await boxes()).toEqual(before);
  });
}

for (const [state, refuse] of Object.entries(REFUSALS)) {
  test(`with storage ${state}, the exercise works and says that the draft won’t be saved`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await open(page, GUIDE);
    await field(page).fill(ATTEMPT);
    await expect(exerciseOf(page).getByText('your draft won’t be saved')).toBeVisible();
    await expect(exerciseOf(page).getByText('Your draft is saved in this browser')).toBeHidden();
    await button(page, 'Show the model answer').click();
    await rubric(page).getByRole('checkbox').first().check();
    await expect(rubric(page).getByText('your check marks won’t be saved')).toBeVisible();
  });
}

test('a corrupt draft is set aside and affects nothing else', async ({ page }) => {
  await page.addInitScript((key) => {
    if (localStorage.getItem('seeded')) return;
    localStorage.setItem('seeded', '1');
    localStorage.setItem(key, '{"text":7');
    localStorage.setItem(
      'failure-handbook/record/tick/rewrite-blame/no-blame',
      '{"version":2,"ticked":true,"at":5}',
    );
  }, KEY);
  await open(page, GUIDE);
  await expect(field(page)).toHaveValue('');
  await field(page).fill(ATTEMPT);
  await page.reload();
  await expect(field(page)).toHaveValue(ATTEMPT);
  expect(
    await page.evaluate(() =>
      localStorage.getItem('failure-handbook/set-aside/draft/rewrite-blame'),
    ),
  ).toBe('{"text":7');
  await button(page, 'Show the model answer').click();
  await expect(rubric(page).getByRole('checkbox').first()).toBeChecked();
});

test('without scripts, the prompt, the model, and the points are readable, and every control works', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${GUIDE}`);
  await expect(exerciseOf(page).getByText('they let me down')).toBeVisible();
  await expect(model(page).getByRole('paragraph').last()).toBeVisible();
  await expect(rubric(page).getByRole('checkbox')).toHaveCount(pointsOf('rewrite-blame'));
  await expect(rubric(page).getByRole('checkbox').first()).toBeVisible();
  await expect(exerciseOf(page).locator('button:visible, textarea:visible')).toHaveCount(0);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('in print, it has lines to write on or the draft, the model, and boxes to check', async ({
  page,
}) => {
  await open(page, GUIDE);
  await page.emulateMedia({ media: 'print' });
  const lines = exerciseOf(page).locator('[class*=rule]:visible');
  await expect(lines).toHaveCount(6);
  await expect(model(page)).toBeVisible();
  await expect(rubric(page).getByRole('checkbox').first()).toBeVisible();
  await expect(exerciseOf(page).locator('button:visible, textarea:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await field(page).fill(ATTEMPT);
  await page.emulateMedia({ media: 'print' });
  await expect(lines).toHaveCount(0);
  await expect(exerciseOf(page).locator('p:visible', { hasText: ATTEMPT })).toHaveCount(1);
});
