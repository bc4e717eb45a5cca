import type { Page } from 'playwright/test';
import { expect, open, test } from './fixtures';
import {
  answerCard,
  answerQuestion,
  idsOfCards,
  longestCard,
  RECORD,
  session,
  start,
  store,
  storeReviews,
  verdict,
} from './practice';

/** A phone's width, with text twice as large as usual (WCAG 2.2, 1.4.4 Resize Text). */
const WIDTH = 360;
const LARGE = 'html { font-size: 200% }';

/** Items with words as long as any: their cards, questions and ideas need the most room. */
const LONG = {
  card: longestCard,
  question: 'failure-quiz-vocabulary/root-cause',
  exercise: 'upgrade-takeaway',
};

test.use({ viewport: { width: WIDTH, height: 740 } });

test.beforeEach(async ({ page }) => {
  await page.addInitScript((css) => {
    document.addEventListener('DOMContentLoaded', () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
    );
  }, LARGE);
});

/** Fails if the page scrolls sideways, or if anything visible is cut off at the side. */
async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '32px',
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
  const cutOff = await page
    .locator('main *:visible')
    .evaluateAll((all) =>
      all
        .filter(
          (each) =>
            each.getBoundingClientRect().right > innerWidth + 0.5 &&
            !each.closest('thead, .sr-only'),
        )
        .map((each) => `${each.tagName} ${each.textContent}`),
    );
  expect(cutOff).toEqual([]);
}

test('with text twice as large, nothing on the practice pages is off a phone’s screen', async ({
  page,
}) => {
  await storeReviews(
    page,
    Object.fromEntries(
      idsOfCards.map((id, at) => [id, [{ grade: at % 3 === 0 ? 'missed' : 'knew' }]]),
    ),
  );
  await store(page, {
    [`${RECORD}/setting/session`]: '{"version":2,"at":1,"value":"session=all&begun=1"}',
    [`${RECORD}/reviews/broken/record`]: '{',
  });
  await open(page, '/practice/');
  await expect(start(page).getByText('You left a session')).toBeVisible();
  await expect(page.getByText('One entry of your data couldn’t be read.')).toBeVisible();
  await expectFits(page);
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page.getByText('Some browsers delete')).toBeVisible();
  await page.getByLabel('Date, if you know it').fill('2999-01-01');
  await page.getByRole('button', { name: 'Set date' }).click();
  await expect(page.getByRole('button', { name: 'Clear date' })).toBeVisible();
  await page.locator('main summary').click();
  await expectFits(page);
  await open(page, '/practice/progress/');
  await expect(page.getByText('You’ve practiced on one day.')).toBeVisible();
  await page.locator('main summary').click();
  await expectFits(page);
  await open(page, '/practice/data/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export my data' }).last().click(),
  ]);
  await page.getByLabel('Import a file').setInputFiles(await download.path());
  await expect(page.getByRole('group', { name: 'What the file would change' })).toBeFocused();
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await expectFits(page);
  for (const name of ['Reset', 'Delete everything']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog', { name: /\?$/ })).toBeVisible();
    await expectFits(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  }
  await open(page, '/practice/?card=never-was');
  await expect(page.getByText('This link leads to something that isn’t on the site')).toBeVisible();
  await expectFits(page);
});

test('with text twice as large, all of a session fits on a phone’s screen', async ({ page }) => {
  await open(page, `/practice/?card=${LONG.card}`);
  await session(page).waitFor();
  await expectFits(page);
  await answerCard(page, session(page), false);
  await expectFits(page);

  await open(page, `/practice/?card=${LONG.question}`);
  await session(page).waitFor();
  await expectFits(page);
  await answerQuestion(session(page), false);
  await expectFits(page);

  await open(page, `/practice/?card=${LONG.exercise}`);
  await session(page).getByRole('textbox').fill('I answered too late, and I said so. '.repeat(5));
  await session(page).getByRole('button', { name: 'Show the model answer' }).click();
  await expectFits(page);
  await session(page).getByRole('button', { name: 'Clear my draft' }).click();
  await expectFits(page);
  await session(page).getByRole('button', { name: 'Save this attempt' }).click();
  await expect(verdict(session(page))).toBeFocused();
  await session(page).locator('summary').click();
  await expectFits(page);
  await session(page).getByRole('button', { name: 'Next' }).click();
  await session(page).getByRole('button', { name: 'Skip' }).click();
  await expect(session(page).getByRole('group', { name: 'End of the session' })).toBeFocused();
  await expectFits(page);
});

for (const form of ['Questions and answer key', 'Cards to cut out']) {
  test(`with text twice as large, practice on paper fits a phone’s screen: ${form}`, async ({
    page,
  }) => {
    await open(page, '/practice/print/');
    await page.getByRole('radio', { name: form }).check();
    await expect(page.locator('[data-sheet]').first()).toBeVisible();
    await expectFits(page);
  });
}
