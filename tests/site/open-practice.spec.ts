import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { countOf } from './content';
import { answerDialogs, expect, hum, open, tabInto, test, violations, watch } from './fixtures';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/open-practice/';
const PRACTICE = '[data-open-practice="launch-missed-goals"]';

const practiceOf = (page: Page): Locator => page.locator(PRACTICE);
const button = (page: Page, name: string): Locator =>
  practiceOf(page).getByRole('button', { name, exact: true });
const model = (page: Page): Locator =>
  practiceOf(page).getByRole('group', { name: 'Model answer' });
const tiers = (page: Page): Locator =>
  practiceOf(page)
    .getByRole('group', { name: 'Which describes your answer best?' })
    .getByRole('radio');
const left = (page: Page): Locator =>
  practiceOf(page).getByRole('timer', { name: 'Time left to prepare' });
const talked = (page: Page): Locator =>
  practiceOf(page).getByRole('timer', { name: 'Time talked' });
const said = (page: Page, words: string | RegExp): Locator =>
  practiceOf(page).getByRole('status').filter({ hasText: words });

test('every question with a model and four tiers each', async ({ page }) => {
  await open(page, GUIDE);
  const count = countOf('docs/tell-me-about-a-time-you-failed/open-practice.mdx', 'OpenPractice');
  await expect(page.locator('[data-open-practice]')).toHaveCount(count);
  for (const practice of await page.locator('[data-open-practice]').all()) {
    await expect(practice.locator('[aria-label="Model answer"] [data-part]')).not.toHaveCount(0);
    await expect(practice.locator('fieldset input[type=radio]')).toHaveCount(4);
  }
});

test('by keyboard alone: prepare, skip, talk to the mark, stop, show the model, rate', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, GUIDE);
  await expect(model(page)).toBeHidden();
  await tabInto(page, `${PRACTICE} button`);
  await expect(button(page, '30 seconds')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Skip the rest')).toBeFocused();
  await expect(said(page, '30 seconds to prepare')).toHaveCount(1);
  await page.clock.fastForward(10_000);
  await expect(left(page)).toHaveText(/^0:(20|19)$/);
  await page.keyboard.press('Enter');

  await expect(button(page, 'Start talking')).toBeFocused();
  await expect(button(page, '30 seconds')).toBeVisible();
  await expect(talked(page)).toHaveText('0:00');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Stop')).toBeFocused();
  await page.clock.fastForward(100_000);
  await expect(talked(page)).toHaveText(/^1:4\d$/);
  await expect(said(page, 'a good place to end')).toHaveCount(0);
  await page.clock.fastForward(30_000);
  await expect(said(page, '2 minutes: a good place to end.')).toBeVisible();
  await expect(talked(page)).toHaveText(/^2:1\d$/);
  await page.keyboard.press('Enter');
  await expect(said(page, /^You talked for 2:1\d\.$/)).toBeVisible();
  await expect(button(page, 'Talk again')).toBeFocused();

  await button(page, 'Show the model answer').focus();
  await page.keyboard.press('Enter');
  await expect(model(page)).toBeFocused();
  await expect(said(page, 'The model answer is shown. Below it, 4 descriptions')).toHaveCount(1);
  await tabInto(page, `${PRACTICE} fieldset`);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(tiers(page).nth(1)).toBeChecked();
  await expect(tiers(page).nth(1)).toBeFocused();
});

test('when the time to prepare is over, nothing begins by itself', async ({ page }) => {
  await page.clock.install();
  await open(page, GUIDE);
  await button(page, '1 minute').click();
  await page.clock.fastForward(61_000);
  await expect(said(page, 'The time is over. Begin when you like.')).toBeVisible();
  await expect(left(page)).toHaveText('0:00');
  await expect(button(page, 'Prepare again')).toBeFocused();
  await page.clock.fastForward(10_000);
  await expect(talked(page)).toHaveText('0:00');
  await expect(button(page, 'Start talking')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(button(page, '30 seconds')).toBeFocused();
});

test('the choice of a tier lasts over a reload, is one at a time, and can be cleared', async ({
  page,
}) => {
  await open(page, GUIDE);
  await button(page, 'Stuck? See the model').click();
  await tiers(page).nth(0).check();
  await tiers(page).nth(2).check();
  await page.reload();
  await button(page, 'Stuck? See the model').click();
  await expect(tiers(page).nth(2)).toBeChecked();
  expect(
    await page.evaluate(() =>
      Object.keys(localStorage).filter((key) =>
        localStorage.getItem(key)?.includes('"ticked":true'),
      ),
    ),
  ).toEqual(['failure-handbook/record/tick/launch-missed-goals/changes']);
  await button(page, 'Clear my choice').click();
  await expect(practiceOf(page).locator('input:checked')).toHaveCount(0);
  await page.reload();
  await expect(practiceOf(page).locator('input:checked')).toHaveCount(0);
});

test('what is written instead is kept as a draft', async ({ page }) => {
  await open(page, GUIDE);
  const field = practiceOf(page).getByRole('textbox', { name: 'Or write it' });
  await field.fill('I closed the question with a guess.');
  await page.reload();
  await expect(field).toHaveValue('I closed the question with a guess.');
  await expect(button(page, 'Show the model answer')).toBeVisible();
});

const microphone = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(
      ({ readyState }) => readyState,
    ),
  );

test('records on request alone, replays, and deletes; the microphone is off afterward', async ({
  page,
}) => {
  await page.addInitScript(hum);
  await open(page, GUIDE);
  await button(page, 'Start talking').click();
  await button(page, 'Stop').click();
  expect(await microphone(page), 'talking alone asks for no microphone').toEqual([]);

  await button(page, 'Talk again and record').focus();
  await page.keyboard.press('Enter');
  await expect(said(page, 'Recording.')).toBeVisible();
  await expect(button(page, 'Stop')).toBeFocused();
  expect(await microphone(page)).toEqual(['live']);
  await expect(talked(page)).toHaveText('0:01');
  await page.keyboard.press('Enter');
  await expect(said(page, /^You talked for 0:01\.$/)).toBeVisible();
  expect(await microphone(page)).toEqual(['ended']);

  const audio = practiceOf(page).locator('audio');
  await expect(audio).toBeVisible();
  await expect
    .poll(() => audio.evaluate((element: HTMLAudioElement) => element.duration))
    .toBeGreaterThan(0.5);
  await expect
    .poll(() =>
      audio.evaluate(
        (element: HTMLAudioElement) => Number.isFinite(element.duration) && element.currentTime,
      ),
    )
    .toBe(0);
  await audio.evaluate((element: HTMLAudioElement) => element.play());
  await expect
    .poll(() => audio.evaluate((element: HTMLAudioElement) => element.currentTime))
    .toBeGreaterThan(0);
  expect(await violations(page, PRACTICE)).toEqual([]);

  await button(page, 'Delete the recording').click();
  await expect(audio).toHaveCount(0);
  await expect(button(page, 'Talk again')).toBeFocused();
  await expect(said(page, 'The recording is deleted.')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('audio');
});

test('a recording says what kind of sound it is, also where the recorder has forgotten it by then', async ({
  page,
}) => {
  await page.addInitScript(hum);
  await page.addInitScript(() => {
    Object.defineProperty(MediaRecorder.prototype, 'mimeType', { get: () => '' });
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (sound: Blob) => {
      Object.assign(window, { soundType: sound.type });
      return create(sound);
    };
  });
  await open(page, GUIDE);
  await button(page, 'Start talking and record').click();
  await expect(talked(page)).toHaveText('0:01');
  await button(page, 'Stop').click();
  await expect(practiceOf(page).locator('audio')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { soundType: string }).soundType)).toMatch(
    /^audio\//,
  );
});

test('leaving the page switches the microphone off', async ({ page }) => {
  await page.addInitScript(hum);
  await open(page, GUIDE);
  await button(page, 'Start talking and record').click();
  await expect(said(page, 'Recording.')).toBeVisible();
  answerDialogs(page, true);
  await page.locator('.pagination-nav__link').first().click();
  await expect(practiceOf(page)).toHaveCount(0);
  expect(await microphone(page)).toEqual(['ended']);
});

test('a microphone that is granted after the reader has canceled is switched off at once', async ({
  page,
}) => {
  await page.addInitScript(hum);
  await page.addInitScript(() => {
    const ask = navigator.mediaDevices.getUserMedia;
    navigator.mediaDevices.getUserMedia = (wanted) =>
      new Promise((resolve) =>
        Object.assign(window, { grant: () => resolve(ask.call(navigator.mediaDevices, wanted)) }),
      );
  });
  await open(page, GUIDE);
  await button(page, 'Start talking and record').click();
  await expect(said(page, 'Your browser asks whether it may use the microphone.')).toBeVisible();
  await button(page, 'Cancel').click();
  await page.evaluate(() => (window as unknown as { grant(): void }).grant());
  await expect.poll(() => microphone(page)).toEqual(['ended']);
  await expect(talked(page)).toHaveText('0:00');
  await expect(button(page, 'Start talking')).toBeVisible();
});

const FAULTS: Record<string, [prepare: () => void, message: string]> = {
  'the microphone is refused': [
    () => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('refused', 'NotAllowedError'));
    },
    'The browser did not allow the microphone',
  ],
  'there is no microphone': [
    () => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('none', 'NotFoundError'));
    },
    'The browser found no microphone',
  ],
  'the browser has no recorder': [
    () => Reflect.deleteProperty(window, 'MediaRecorder'),
    'This browser cannot record.',
  ],
};

for (const [state, [prepare, message]] of Object.entries(FAULTS)) {
  test(`where ${state}, it says so, and talking works`, async ({ page }) => {
    await page.addInitScript(prepare);
    await open(page, GUIDE);
    await button(page, 'Start talking and record').click();
    await expect(said(page, message)).toBeVisible();
    await expect(button(page, 'Start talking')).toBeFocused();
    await expect(talked(page)).toHaveText('0:00');
    await page.keyboard.press('Enter');
    await expect(said(page, 'The clock is running.')).toBeVisible();
    await button(page, 'Stop').click();
    await expect(said(page, /^You talked for 0:\d\d\.$/)).toBeVisible();
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`accessible in the ${theme} theme, in every state`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, GUIDE);
    expect(await violations(page, PRACTICE)).toEqual([]);
    await button(page, '1 minute').click();
    await button(page, 'Start talking').click();
    expect(await violations(page, PRACTICE)).toEqual([]);
    await button(page, 'Stop').click();
    await button(page, 'Show the model answer').click();
    await tiers(page).nth(3).check();
    expect(await violations(page, PRACTICE)).toEqual([]);
  });
}

test('with storage refused, it works and says that the choice will not last', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, GUIDE);
  await button(page, 'Stuck? See the model').click();
  await tiers(page).nth(1).check();
  await expect(tiers(page).nth(1)).toBeChecked();
  await expect(practiceOf(page).getByText('your choice won’t be saved')).toBeVisible();
});

test('nothing scrolls sideways at 320 pixels, open and talking', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, GUIDE);
  await button(page, 'Start talking').click();
  await button(page, 'Stuck? See the model').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('without scripts the question, the model and the tiers are read, and no control does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${GUIDE}`);
  await expect(practiceOf(page).getByText('failed to meet its business goals')).toBeVisible();
  await expect(model(page).getByText('waiting list')).toBeVisible();
  await expect(tiers(page)).toHaveCount(4);
  await expect(tiers(page).first()).toBeVisible();
  await expect(
    practiceOf(page).locator('button:visible, textarea:visible, [role=timer]:visible'),
  ).toHaveCount(0);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('printed, it has the question, room to write, the model and the tiers', async ({ page }) => {
  await open(page, GUIDE);
  await page.emulateMedia({ media: 'print' });
  await expect(practiceOf(page).getByText('failed to meet its business goals')).toBeVisible();
  await expect(practiceOf(page).locator('[class*=rule]:visible')).toHaveCount(6);
  await expect(model(page)).toBeVisible();
  await expect(tiers(page).first()).toBeVisible();
  await expect(
    practiceOf(page).locator('button:visible, textarea:visible, [role=timer]:visible'),
  ).toHaveCount(0);
});
