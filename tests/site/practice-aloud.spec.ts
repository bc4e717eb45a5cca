import type { Page } from 'playwright/test';
import { expect, open, tabInto, test, violations } from './fixtures';
import {
  RECORD,
  reviewsIn,
  said,
  session,
  stored,
  storeReviews,
  talkOf,
  verdict,
} from './practice';

const TALK = talkOf('launch-missed-goals');
const SCENARIO = 'gateway-crash';
const ROOM = '[aria-label="Practice session"]';

/** The ids of the steps that are saved as the reader's choice. */
const savedSteps = async (page: Page): Promise<string[]> =>
  Object.entries(await stored(page)).flatMap(([key, text]) =>
    key.startsWith(`${RECORD}/tick/`) && text.includes('"ticked":true')
      ? [key.slice(`${RECORD}/tick/`.length)]
      : [],
  );

test('by keyboard alone: talk to the clock, place the answer on a step, and compare with the model', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, `/practice/?card=${TALK.id}`);
  const prompt = session(page).getByRole('group', { name: 'Spoken question' });
  await expect(prompt).toBeFocused();
  const start = prompt.getByRole('button', { name: 'Start talking' });
  await expect(start).toBeVisible();
  await expect(prompt.getByRole('radio')).toHaveCount(0);
  await expect(prompt.getByText(/it’s gone when you go on\.$/)).toBeVisible();
  expect(await violations(page, ROOM)).toEqual([]);
  for (const name of ['Start talking', 'Stop']) {
    await prompt.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await page.clock.fastForward(30_000);
  }
  await expect(
    prompt.getByRole('status').filter({ hasText: /^You talked for 0:3\d\./ }),
  ).toBeVisible();
  await prompt.getByRole('button', { name: 'Rate my answer' }).focus();
  await page.keyboard.press('Enter');

  const steps = session(page).getByRole('group', { name: 'Which describes your answer best?' });
  await expect(steps).toBeFocused();
  await expect(steps.getByRole('radio')).toHaveCount(TALK.tiers.length);
  await tabInto(page, '[type=radio]');
  await page.keyboard.press('Space');
  for (let at = 0; at < 2; at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(verdict(session(page))).toBeFocused();
  await expect(said(session(page))).toHaveText(
    `Step 3 of 4: “${TALK.tiers[2]?.name}.” One step is left, so it comes back sooner.`,
  );
  await expect(session(page).getByText(`The next step: ${TALK.tiers[3]?.name}.`)).toBeVisible();
  await expect(
    session(page).getByText('Compare with the model answer:').getByRole('link'),
  ).toHaveAttribute('href', /\/open-practice\/#/);
  expect(await reviewsIn(page)).toMatchObject({ [TALK.id]: [{ grade: 'missed' }] });
  expect(await savedSteps(page)).toEqual([TALK.tiers[2]?.id]);
  expect(await violations(page, ROOM)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(said(session(page))).toHaveText(/^One back tomorrow\. /);
});

test('who talks without the clock rates the answer too, and a low step brings the question back', async ({
  page,
}) => {
  await open(page, `/practice/?card=${TALK.id}`);
  for (const step of [0, TALK.tiers.length - 1]) {
    await session(page).getByRole('button', { name: 'I said it without the clock' }).click();
    await session(page).getByRole('button', { name: 'Save my rating' }).click();
    await expect(session(page).getByText('Choose a step first.')).toBeVisible();
    await session(page).getByRole('radio').nth(step).check();
    await session(page).getByRole('button', { name: 'Save my rating' }).click();
    await page.keyboard.press('Enter');
  }
  await expect(session(page).getByRole('group', { name: 'End of the session' })).toBeFocused();
  expect(await reviewsIn(page)).toMatchObject({
    [TALK.id]: [{ grade: 'missed' }, { grade: 'knew' }],
  });
  expect(await savedSteps(page)).toEqual([TALK.tiers.at(-1)?.id]);
});

test.describe('if the clock doesn’t load', () => {
  test.use({ expectedErrors: /ERR_FAILED|ChunkLoadError|Loading chunk/ });

  test('the reader can still answer, by a clock of their own', async ({ page }) => {
    await open(page, `/practice/?session=all&kind=scenario`);
    // The questions load, the clock doesn't.
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes('contentHash')) await route.fulfill({ response });
      else await route.abort();
    });
    await session(page).getByRole('button', { name: 'Leave for now' }).click();
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('talk');
    await page.getByRole('button', { name: /^Start with \d+$/ }).click();
    await expect(session(page).getByText(/^The clock didn’t load\./)).toBeVisible();
    await session(page).getByRole('button', { name: 'Rate my answer' }).click();
    await expect(session(page).getByRole('radio')).toHaveCount(TALK.tiers.length);
  });
});

test('by keyboard alone: choose in a scenario, see the verdict and the strong answer, the others folded', async ({
  page,
}) => {
  await open(page, `/practice/?card=${SCENARIO}`);
  await expect(session(page).getByRole('group', { name: 'Scenario' })).toBeFocused();
  await expect(session(page).locator('[data-verdict]')).toHaveCount(0);
  await expect(session(page).locator('mark, strong')).toHaveCount(0);
  expect(await violations(page, ROOM)).toEqual([]);
  const weak = session(page).locator('[type=radio][value="0"]');
  await weak.focus();
  await page.keyboard.press('Space');
  await tabInto(page, 'button.button-primary');
  await page.keyboard.press('Enter');

  await expect(verdict(session(page))).toBeFocused();
  await expect(said(session(page))).toHaveText(
    'This answer is weak. What gives it away is marked. It comes back before the end.',
  );
  const visible = session(page).locator('[data-verdict]').locator('visible=true');
  await expect(visible).toHaveCount(2);
  await expect(visible.first()).toContainText('closest to yours');
  await expect(visible.last()).toHaveAttribute('data-verdict', 'strong');
  await session(page).getByText('The situation and the other answers').click();
  await expect(visible).not.toHaveCount(2);
  expect(await violations(page, ROOM)).toEqual([]);
  expect(await reviewsIn(page)).toMatchObject({ [SCENARIO]: [{ grade: 'missed' }] });
});

test('both are part of what’s due, and can be chosen by their kind', async ({ page }) => {
  const yesterday = Date.now() - 86_400_000;
  await storeReviews(page, {
    [TALK.id]: [{ at: yesterday, grade: 'missed' }],
    [SCENARIO]: [{ at: yesterday, grade: 'missed' }],
  });
  await open(page, '/practice/?session=due&kind=talk');
  await expect(session(page).getByRole('group', { name: 'Spoken question' })).toBeVisible();
  await expect(session(page).getByText('changed')).toHaveCount(0);
  await session(page).getByRole('button', { name: 'Leave for now' }).click();
  const kinds = page.getByRole('combobox', { name: 'Kind' }).getByRole('option');
  await expect(kinds).toHaveText([
    'All kinds',
    'Do/don’t cards',
    'Quiz questions',
    'Exercises',
    'Questions to answer aloud',
    'Which is yours?',
  ]);
});
