import type { Locator, Page } from 'playwright/test';
import { expect, open, tabInto, test, violations } from './fixtures';
import {
  answerCard,
  answerQuestion,
  cardOn,
  cardsOf,
  countReviews,
  idsOfCards,
  RECORD,
  reviewsIn,
  said,
  session,
  start,
  startLinked,
  store,
  stored,
  storeReviews,
  verdict,
} from './practice';

const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const card = (page: Page): Locator =>
  session(page).getByRole('group', { name: 'Card', exact: true });

test('a first visit by keyboard alone: five cards at once, the missed ones again with the sure one first, and the end', async ({
  page,
}) => {
  await open(page, '/practice/');
  await expect(start(page).getByRole('button')).toHaveText(['Start with five cards']);
  await tabInto(page, '[aria-label=Start] button');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/practice/?session=five');

  const asked: string[] = [];
  for (const [right, sure] of [
    [false, false],
    [false, true],
    [true, true],
    [true, false],
    [true, true],
  ] as const) {
    await expect(session(page).getByText(new RegExp(`^${asked.length + 1} of 5`))).toBeVisible();
    await expect(session(page).getByText('Why', { exact: true })).toHaveCount(0);
    const id = await answerCard(page, session(page), right, sure);
    await expect(verdict(page.getByRole('main')).getByRole('definition')).toHaveCount(2);
    expect((await reviewsIn(page))[id]).toMatchObject([
      { grade: right && sure ? 'knew' : 'missed' },
    ]);
    asked.push(id);
    await page.keyboard.press('Enter');
  }
  expect(new Set(asked).size).toBe(5);
  for (const again of [1, 0]) {
    await expect(session(page).getByText(/^Again: \d of 2$/)).toBeVisible();
    expect((await cardOn(session(page))).id).toBe(asked[again]);
    await answerCard(page, session(page), true);
    await page.keyboard.press('Enter');
  }

  const end = session(page).getByRole('group', { name: 'End of the session' });
  await expect(end).toBeFocused();
  await expect(said(session(page))).toHaveText('2 known, 3 back tomorrow. Under a minute.');
  await expect(end.getByRole('listitem')).toHaveText([/You were sure\./, /^(?!.*You were sure\.)/]);
  for (const link of await end.getByRole('link').all())
    await expect(link).toHaveAttribute('href', /^\/guides\/.+#/);
  await end.getByRole('button', { name: 'Done' }).focus();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL('/practice/');
  await expect(title(page)).toBeFocused();
  await expect(start(page).getByText(/^\d+ are due today, about \d+ minutes\.$/)).toBeVisible();
  expect(await countReviews(page)).toBe(7);

  const notice = page.getByText(
    'Some browsers delete a site’s data after seven days without a visit.',
  );
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(notice).toHaveCount(0);
  await expect(title(page)).toBeFocused();
  await page.reload();
  await expect(start(page).getByText(/^\d+ are due today, about \d+ minutes\.$/)).toBeVisible();
  await expect(notice).toHaveCount(0);
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByText('You’ve practiced on one day.')).toBeVisible();
});

test('keys only work with the focus in the session; u undoes the last step, s skips a card', async ({
  page,
}) => {
  await open(page, '/practice/?session=five');
  await expect(card(page)).toBeFocused();
  const first = await cardOn(session(page));
  await title(page).click();
  for (const key of ['1', 's']) {
    await page.keyboard.press(key);
    expect(await countReviews(page)).toBe(0);
    expect(await cardOn(session(page))).toEqual(first);
  }

  await card(page).focus();
  await page.keyboard.press('u');
  await answerCard(page, session(page), false);
  expect(await reviewsIn(page)).toMatchObject({ [first.id]: [{ grade: 'missed' }] });
  await page.keyboard.press('u');
  await expect(said(session(page))).toHaveText('Your last answer was undone.');
  await expect(card(page)).toBeFocused();
  expect(await cardOn(session(page))).toEqual(first);
  expect(await reviewsIn(page)).toEqual({});

  await answerCard(page, session(page), true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  await expect(said(session(page))).toHaveText('Skipped: it comes back before the end.');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('u');
  await expect(said(session(page))).toHaveText('It’s no longer skipped.');
  await page.keyboard.press('u');
  expect(await cardOn(session(page))).toEqual(first);
  expect(await reviewsIn(page)).toEqual({});

  await page.keyboard.press('s');
  for (let at = 0; at < 4; at++) {
    expect((await cardOn(session(page))).id).not.toBe(first.id);
    await answerCard(page, session(page), true);
    await page.keyboard.press('Enter');
  }
  expect((await cardOn(session(page))).id).toBe(first.id);
  await page.keyboard.press('s');
  await expect(said(session(page))).toHaveText(
    'You knew all 4. One is left for another time. Under a minute.',
  );
});

test('a session can be left and continued; after a reload, it continues with what’s left', async ({
  page,
}) => {
  await open(page, '/practice/?session=five');
  const known = [await answerCard(page, session(page), true)];
  await page.keyboard.press('Enter');
  await answerCard(page, session(page), false);
  await session(page).getByRole('button', { name: 'Leave for now' }).click();
  await expect(start(page).getByText('You left a session with 4 to go.')).toBeVisible();
  await expect(page).toHaveURL('/practice/');
  await start(page).getByRole('button', { name: 'Continue' }).click();
  await expect(session(page).getByText(/^1 of 4/)).toBeVisible();
  known.push(await answerCard(page, session(page), true));
  await page.reload();
  await expect(session(page).getByText(/^1 of 3/)).toBeVisible();
  for (let at = 0; at < 3; at++) {
    known.push(await answerCard(page, session(page), true));
    await page.keyboard.press('Enter');
  }
  expect(new Set(known).size).toBe(5);
  await expect(said(session(page))).toHaveText('You knew all 3. Under a minute.');
  await session(page).getByRole('button', { name: 'Done' }).click();
  await expect(start(page).getByText('You left a session')).toHaveCount(0);
});

test('links open one card, a deck, or a session; a link to nothing says so', async ({
  page,
  context,
}) => {
  await storeReviews(page, {
    'failure-story/own-it': [{ grade: 'missed' }],
    'failure-story/be-honest': [{ grade: 'knew' }],
    'story-red-flags/external-only': [{ grade: 'missed' }],
  });
  await open(page, '/practice/?session=missed&guide=failure-questions');
  await expect(session(page).getByText('1 of 1', { exact: true })).toBeVisible();
  expect((await cardOn(session(page))).id).toBe('failure-story/own-it');
  await open(page, '/practice/?deck=failure-story');
  await startLinked(page);
  await expect(
    session(page).getByText(`1 of ${cardsOf('failure-story').length}`, { exact: true }),
  ).toBeVisible();
  expect(cardsOf('failure-story')).toContain((await cardOn(session(page))).id);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/practice/?card=failure-story%2Fshow-impact');
  expect((await cardOn(session(page))).id).toBe('failure-story/show-impact');
  await answerCard(page, session(page), true);
  await session(page).getByRole('button', { name: 'Copy a link to this card' }).click();
  await expect(session(page).getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL('/practice/?card=failure-story%2Fshow-impact', page.url()).href);

  await open(page, '/practice/?card=failure-story/never-was');
  await expect(
    page.getByText('This link leads to something that isn’t on the site, or isn’t anymore.'),
  ).toBeVisible();
  await expect(start(page)).toBeVisible();
  await open(page, '/practice/?session=missed&guide=star-method');
  await expect(
    page.getByText('There’s nothing to practice in the session this link leads to.'),
  ).toBeVisible();

  await page.getByRole('radio', { name: 'Missed or unsure last time (2)' }).check();
  await page
    .getByRole('combobox', { name: 'From' })
    .selectOption({ label: 'All of “Failure Questions”' });
  await page.getByRole('button', { name: 'Copy a link to this session' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL('/practice/?session=missed&guide=failure-questions', page.url()).href,
  );
  await page.getByRole('button', { name: 'Start with one' }).click();
  expect((await cardOn(session(page))).id).toBe('failure-story/own-it');
});

for (const [theme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const) {
  test(`every state of the page is accessible in the ${theme} theme and fits ${width} px`, async ({
    page,
  }) => {
    const expectGood = async (): Promise<void> => {
      expect(await violations(page, 'main')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    };
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    await storeReviews(
      page,
      Object.fromEntries(
        idsOfCards.map((id, at) => [id, [{ grade: at % 3 === 0 ? 'missed' : 'knew' }]]),
      ),
    );
    await open(page, '/practice/progress/');
    await expect(page.getByText('You’ve practiced on one day.')).toBeVisible();
    await page.locator('main summary').click();
    await expectGood();
    await open(page, '/practice/data/');
    await expect(page.getByText('Items you answered')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export my data' }).last().click(),
    ]);
    await page.getByLabel('Import a file').setInputFiles(await download.path());
    await expect(page.getByRole('group', { name: 'What the file would change' })).toBeFocused();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectGood();
    for (const name of ['Reset', 'Delete everything']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog', { name: /\?$/ })).toBeVisible();
      await expectGood();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    }

    await open(page, '/practice/');
    await expect(page.getByText(/due today/).first()).toBeVisible();
    await page.getByLabel('Date, if you know it').fill('2999-01-01');
    await page.getByRole('button', { name: 'Set date' }).click();
    await page.locator('main summary').click();
    await expectGood();
    await open(page, '/practice/?deck=failure-story');
    await expectGood();
    await answerCard(page, session(page), false);
    await expectGood();
    await open(page, '/practice/?session=all&kind=question');
    await expectGood();
    await startLinked(page);
    await session(page).waitFor();
    await expectGood();
    await answerQuestion(session(page), false);
    await expectGood();
    await open(page, '/practice/?card=rewrite-blame');
    await session(page).getByRole('button', { name: 'Stuck? See the model' }).click();
    await expectGood();
    await session(page).getByRole('button', { name: 'Save this attempt' }).click();
    await expect(verdict(session(page))).toBeFocused();
    await session(page).locator('summary').click();
    await expectGood();
    await session(page)
      .getByRole('button', { name: 'Finish' })
      .or(session(page).getByRole('button', { name: 'Next' }))
      .click();
    await session(page).getByRole('button', { name: 'Skip' }).click();
    await expect(session(page).getByRole('group', { name: 'End of the session' })).toBeFocused();
    await expectGood();
  });
}

test('Back leaves a session for the page where it started, and so does the link in the top bar', async ({
  page,
}) => {
  await open(page, '/practice/');
  const begin = start(page).getByRole('button', { name: 'Start with five cards' });
  await begin.click();
  await expect(page).toHaveURL(/\?session=five$/);
  await expect(session(page).getByRole('group', { name: 'Card' })).toBeFocused();
  await page.goBack();
  await expect(begin).toBeVisible();
  await expect(page).toHaveURL(/\/practice\/$/);
  await start(page).getByRole('button', { name: 'Continue' }).click();
  await expect(session(page)).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Practice', exact: true }).click();
  await expect(begin).toBeVisible();
});

test('an exercise starts empty: the earlier text is closed, the new one is saved below it, and the guide has both', async ({
  page,
}) => {
  const [before, now] = ['What I wrote a month ago.', 'What I write today, by heart.'];
  const key = `${RECORD}/draft/rewrite-blame`;
  const field = session(page).getByRole('textbox', { name: 'Your version' });
  const earlier = session(page).getByRole('blockquote').filter({ hasText: before });
  const kept = async (): Promise<unknown> =>
    (JSON.parse((await stored(page))[key] ?? '{}') as { text?: string }).text;
  await store(page, { [key]: JSON.stringify({ version: 2, at: 1, text: before }) });
  await open(page, '/practice/?card=rewrite-blame');
  await expect(field).toHaveValue('');
  await expect(earlier).toBeHidden();
  await session(page).getByText('What you wrote before').click();
  await expect(earlier).toBeVisible();
  expect(await kept()).toBe(before);

  await field.fill(now);
  expect(await kept()).toBe(`${before}\n\n${now}`);
  await session(page).getByRole('button', { name: 'Clear my draft' }).click();
  await expect(field).toHaveValue('');
  expect(await kept()).toBe(before);
  await session(page).getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(field).toHaveValue(now);
  await expect(earlier).toBeVisible();

  await session(page).getByRole('button', { name: 'Show the model answer' }).click();
  await session(page).getByRole('button', { name: 'Save this attempt' }).click();
  await session(page).getByRole('button', { name: 'Next' }).click();
  await expect(field).toHaveValue(now);
  await field.press('Control+End');
  await field.pressSequentially(' And more.');
  expect(await kept()).toBe(`${before}\n\n${now} And more.`);

  await open(page, '/guides/tell-me-about-a-time-you-failed/practical-exercises/');
  await expect(page.locator('[data-exercise="rewrite-blame"]').getByRole('textbox')).toHaveValue(
    `${before}\n\n${now} And more.`,
  );
  await open(page, '/practice/?card=rewrite-blame');
  await expect(field).toHaveValue('');
  await session(page).getByText('What you wrote before').click();
  await expect(earlier).toContainText('And more.');
});

test('after a reload, the text that was being written for an exercise is in the field again', async ({
  page,
}) => {
  const field = session(page).getByRole('textbox', { name: 'Your version' });
  await open(page, '/practice/?session=all&kind=exercise');
  await field.fill('Half of what I wanted to');
  await page.reload();
  await expect(field).toHaveValue('Half of what I wanted to');
});
