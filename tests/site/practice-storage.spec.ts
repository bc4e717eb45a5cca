import type { Locator, Page } from 'playwright/test';
import { expect, open, REFUSALS, test } from './fixtures';
import {
  answerCard,
  answerQuestion,
  RECORD,
  session,
  start,
  startLinked,
  store,
  stored,
  storeReviews,
  verdict,
} from './practice';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/practical-exercises/';
const SESSION = `${RECORD}/setting/session`;
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const later = '{"version":99,"words":"in some new form"}';

test('if a newer version of the site saved something, the item and the practice page say so, and everything else is saved', async ({
  page,
}) => {
  await store(page, { [RECORD]: '{"version":2}', [`${RECORD}/draft/rewrite-blame`]: later });
  await open(page, GUIDE);
  const exercises = page.locator('[data-exercise]');
  const newer = page.getByText('A newer version of this site saved something here');
  const [outdated, other] = [
    page.locator('[data-exercise="rewrite-blame"]'),
    exercises.and(page.locator(':not([data-exercise="rewrite-blame"])')).first(),
  ];
  await other.getByRole('textbox').fill('Mine.');
  await outdated.getByRole('textbox').fill('Mine, too.');
  await expect(outdated.getByText('your draft won’t be saved after this visit')).toBeVisible();
  await expect(newer).toHaveCount(1);
  const id = await other.getAttribute('data-exercise');
  expect((await stored(page))[`${RECORD}/draft/${id}`]).toContain('Mine.');
  expect((await stored(page))[`${RECORD}/draft/rewrite-blame`]).toBe(later);

  await page.getByRole('navigation').getByRole('link', { name: 'Practice', exact: true }).click();
  await expect(
    page.getByText('One entry of your data was saved by a newer version of this site.'),
  ).toBeVisible();
  await expect(page.getByText('Your answers are only on this page')).toHaveCount(0);
});

test('full storage and refused storage have different messages', async ({ page }) => {
  const notice = page.getByText(
    /Your answers are only on this page, and you’ll lose them when you leave it\.$/,
  );
  await storeReviews(page, { 'failure-story/own-it': [{}] });
  await page.addInitScript(REFUSALS.full);
  await open(page, '/practice/');
  await expect(notice).toHaveText(/^Your browser has no space left for this site\./);
  await page.addInitScript(REFUSALS.refused);
  await page.reload();
  await expect(notice).toHaveText(/^Your browser doesn’t let this site save anything/);
});

test('a link to another session replaces an unfinished one only if the reader wants that', async ({
  page,
}) => {
  await open(page, '/practice/?session=five');
  await answerCard(page, session(page), true);
  const kept = (await stored(page))[SESSION];
  await open(page, '/practice/?session=all&kind=question');
  await expect(start(page).getByText('You left a session with 4 to go.')).toBeVisible();
  await expect(
    start(page).getByText(/^The link you followed starts another one with \d+\./),
  ).toBeVisible();
  expect((await stored(page))[SESSION]).toBe(kept);
  await start(page).getByRole('button', { name: 'Continue' }).click();
  await expect(session(page).getByText(/^1 of 4/)).toBeVisible();
  await session(page).getByRole('button', { name: 'Leave for now' }).click();
  await expect(start(page).getByText('The link you followed')).toHaveCount(0);

  await open(page, '/practice/?card=failure-story%2Fshow-impact');
  await expect(session(page)).toBeVisible();
  expect((await stored(page))[SESSION]).toBe(kept);
  await open(page, '/practice/?session=all&kind=question');
  await startLinked(page);
  await answerQuestion(session(page), true);
  expect((await stored(page))[SESSION]).toContain('kind=question');
  await page.reload();
  await expect(session(page)).toBeVisible();
});

for (const granted of [true, false]) {
  test(`the browser is asked once, when the reader starts a second session, to keep the data; it ${granted ? 'agrees' : 'declines'}`, async ({
    page,
  }) => {
    await page.addInitScript((answer) => {
      const asked = (): number => Number(sessionStorage.getItem('asked'));
      navigator.storage.persist = () => {
        sessionStorage.setItem('asked', String(asked() + 1));
        return Promise.resolve(answer);
      };
    }, granted);
    const asked = (): Promise<string | null> =>
      page.evaluate(() => sessionStorage.getItem('asked'));
    const leave = (): Promise<void> =>
      session(page).getByRole('button', { name: 'Leave for now' }).click();
    const mayDelete = page.getByText(
      'Some browsers delete a site’s data after seven days without a visit.',
    );

    await open(page, '/practice/');
    await start(page).getByRole('button', { name: 'Start with five cards' }).click();
    await answerCard(page, session(page), true);
    await leave();
    await expect(mayDelete).toBeVisible();
    expect(await asked()).toBe(null);
    await start(page).getByRole('button', { name: 'Practice what’s due' }).click();
    await leave();
    expect(await asked()).toBe('1');
    await page.getByRole('link', { name: 'Back it up' }).click();
    await expect(page).toHaveURL('/practice/data/');
    await button(page, 'Export my data').click();
    expect(await asked()).toBe('1');

    await button(page, 'Delete everything').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByText(/^Deleted\./)).toBeVisible();
    expect(await stored(page)).toEqual({});
  });
}

/** How many pixels of an element's height can be seen, with nothing above it, in the middle of a window. */
const seenOf = (element: Locator): Promise<number> =>
  element.evaluate((own) => {
    let seen = 0;
    for (let y = 0; y < window.innerHeight; y++) {
      const top = document.elementFromPoint(window.innerWidth / 2, y + 0.5);
      if (
        top &&
        own.contains(top) &&
        !['sticky', 'fixed'].includes(getComputedStyle(top.closest('div, nav') ?? top).position)
      )
        seen++;
    }
    return seen;
  });

test('in a low window, nearly all of it is left for reading after an answer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, '/practice/?deck=failure-story');
  await answerCard(page, session(page), false);
  expect(await seenOf(verdict(session(page)))).toBeGreaterThanOrEqual(230);
  await open(page, '/guides/failure-questions/');
  const deck = page.locator('[data-deck="failure-story"]');
  await deck.getByRole('button', { name: /^Do, I’m sure/ }).click();
  await expect(verdict(deck)).toBeFocused();
  expect(await seenOf(verdict(deck))).toBeGreaterThanOrEqual(230);
});
