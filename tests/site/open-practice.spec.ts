import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { countOf } from './content';
import {
  answerDialogs,
  expect,
  hum,
  open,
  openWithoutScripts,
  shiftsOf,
  tabInto,
  test,
  violations,
  violationsInBothThemes,
  watch,
  watchShifts,
} from './fixtures';

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
  practiceOf(page).getByRole('timer', { name: 'Time left to think' });
const talked = (page: Page): Locator =>
  practiceOf(page).getByRole('timer', { name: 'Time talked' });
const takes = (page: Page): Locator =>
  practiceOf(page).getByRole('list', { name: 'Your takes' }).locator('> li');
/** The letter of the part that the bar is in. */
const partNow = (page: Page): Locator => practiceOf(page).locator('[data-now=true]');
/** How far each piece of the bar is filled, from 0 to 1. */
const filled = (page: Page): Promise<number[]> =>
  practiceOf(page)
    .locator('[data-now] [style*=scaleX]')
    .evaluateAll((fills) =>
      fills.map((fill) =>
        Number(/scaleX\(([\d.]+)\)/.exec((fill as HTMLElement).style.transform)?.[1]),
      ),
    );
const said = (page: Page, words: string | RegExp): Locator =>
  practiceOf(page).getByRole('status').filter({ hasText: words });

test('every question has a model and four tiers, a phone’s first screen has the first button, and paper has room to write', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, GUIDE);
  const count = countOf('docs/tell-me-about-a-time-you-failed/open-practice.mdx', 'OpenPractice');
  await expect(page.locator('[data-open-practice]')).toHaveCount(count);
  for (const practice of await page.locator('[data-open-practice]').all()) {
    await expect(practice.locator('[aria-label="Model answer"] [data-part]')).not.toHaveCount(0);
    await expect(practice.locator('fieldset input[type=radio]')).toHaveCount(4);
  }

  await practiceOf(page).evaluate((section) => {
    const bar = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
    window.scrollBy({ top: section.getBoundingClientRect().top - bar, behavior: 'instant' });
  });
  await expect(button(page, 'Start talking')).toBeInViewport({ ratio: 1 });

  await page.emulateMedia({ media: 'print' });
  await expect(practiceOf(page).getByText('failed to meet its business goals')).toBeVisible();
  await expect(practiceOf(page).locator('[class*=rule]:visible')).toHaveCount(6);
  await expect(model(page)).toBeVisible();
  await expect(tiers(page).first()).toBeVisible();
  await expect(
    practiceOf(page).locator('button:visible, textarea:visible, [role=timer]:visible'),
  ).toHaveCount(0);
});

test('by keyboard alone: think, talk through the parts to the mark, stop, show the model, rate', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, GUIDE);
  await expect(model(page)).toBeHidden();
  await tabInto(page, `${PRACTICE} button`);
  await expect(button(page, 'Full screen')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Start talking')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Think for a minute')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Stop the countdown')).toBeFocused();
  await expect(said(page, 'You have a minute to think.')).toHaveCount(1);
  await page.clock.fastForward(10_000);
  await expect(left(page)).toHaveText(/^0:(50|49)$/);

  await button(page, 'Start talking').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Stop')).toBeFocused();
  await page.keyboard.press('Tab');
  for (const [next, letter] of ['Task', 'Action', 'Result', 'Takeaway'].entries()) {
    await expect(button(page, `Next part: ${letter}`)).toBeFocused();
    await page.clock.fastForward(5000);
    await page.keyboard.press('Enter');
    await expect(partNow(page)).toHaveAttribute('data-part', letter.toLowerCase());
    expect(next).toBeLessThan(4);
  }
  await expect(button(page, 'Last part')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(partNow(page)).toHaveText('T');
  await page.clock.fastForward(80_000);
  await expect(talked(page)).toHaveText(/^1:4\d$/);
  await expect(said(page, 'a good place to end')).toHaveCount(0);
  await page.clock.fastForward(30_000);
  await expect(said(page, '2 minutes: a good place to end.')).toHaveCount(1);
  await expect(talked(page)).toHaveText(/^2:1\d$/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(said(page, /^You talked for 2:1\d\. /)).toBeVisible();
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

test('when the minute to think is over, nothing begins by itself', async ({ page }) => {
  await page.clock.install();
  await open(page, GUIDE);
  await button(page, 'Think for a minute').click();
  await page.clock.fastForward(61_000);
  await expect(said(page, 'Your minute is over. Start when you like.')).toBeVisible();
  await expect(left(page)).toHaveText('0:00');
  await expect(button(page, 'Another minute')).toBeFocused();
  await page.clock.fastForward(10_000);
  await expect(left(page)).toHaveText('0:00');
  await expect(button(page, 'Start talking')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(left(page)).toHaveText(/^(1:00|0:59)$/);
  await page.keyboard.press('Enter');
  await expect(talked(page)).toHaveText('0:00');
});

test('the bar and the cues move through the parts as the usual advice has it', async ({ page }) => {
  await page.clock.install();
  await open(page, GUIDE);
  await expect(practiceOf(page).getByText('your role', { exact: true })).toBeVisible();
  await expect(practiceOf(page).getByText('a later time', { exact: true })).toBeHidden();
  await button(page, 'Start talking').click();
  await page.clock.fastForward(20_000);
  await expect(partNow(page)).toHaveAttribute('data-part', 'task');
  await expect(practiceOf(page).getByText('who set it', { exact: true })).toBeVisible();
  const [situation, task, action] = await filled(page);
  expect(situation).toBe(1);
  expect(task).toBeGreaterThan(0.3);
  expect(task).toBeLessThan(0.5);
  expect(action).toBe(0);
  await page.clock.fastForward(70_000);
  await expect(partNow(page)).toHaveAttribute('data-part', 'takeaway');
  await expect(practiceOf(page).getByText('a later time', { exact: true })).toBeVisible();
  await expect(practiceOf(page).getByText('advice, not a rule')).toBeVisible();
});

test('with less motion the bar moves every five seconds, and nothing glides', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await open(page, GUIDE);
  await page.clock.pauseAt(Date.now() + 60_000);
  await button(page, 'Start talking').click();
  await page.clock.runFor(6000);
  await expect(talked(page)).toHaveText('0:06');
  const before = await filled(page);
  expect(before[0]).toBeCloseTo(1 / 3, 2);
  await page.clock.runFor(2000);
  await expect(talked(page)).toHaveText('0:08');
  expect(await filled(page)).toEqual(before);
  await page.clock.runFor(3000);
  await expect(talked(page)).toHaveText('0:11');
  expect((await filled(page))[0]).toBeCloseTo(2 / 3, 2);
});

for (const width of [320, 1280]) {
  test(`nothing moves when the scripts arrive, when the talk begins, or with each part, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await page.addInitScript(hum);
    const letScriptsIn = await openWithoutScripts(page, GUIDE);
    await practiceOf(page).scrollIntoViewIfNeeded();
    await practiceOf(page).evaluate((section) => section.scrollIntoView());
    await letScriptsIn();
    expect((await shiftsOf(page)).reduce((sum, each) => sum + each, 0)).toBeLessThan(0.001);

    const places = (): Promise<(number | undefined)[][]> =>
      Promise.all(
        ['button-primary', 'button-plain'].map(async (kind) => {
          const box = await practiceOf(page).locator(`[class*=controls] .${kind}`).boundingBox();
          return [box?.x, box?.y, box?.width, box?.height];
        }),
      );
    const at = await places();
    await button(page, 'Start talking').click();
    for (const name of ['Task', 'Action', 'Result', 'Takeaway']) {
      expect(await places(), name).toEqual(at);
      await button(page, `Next part: ${name}`).click();
    }
    expect(await places()).toEqual(at);
    await button(page, 'Stop').click();
    await expect(takes(page)).toHaveCount(1);
    expect(await places()).toEqual(at);
    await button(page, 'Record myself').click();
    await expect(said(page, 'Recording.')).toBeVisible();
    expect(await places()).toEqual(at);
  });
}

test('what’s written and the choice of a tier last over a reload; the choice is one at a time, and can be cleared', async ({
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
  const field = practiceOf(page).getByRole('textbox', { name: 'Or write it' });
  await field.fill('I closed the question with a guess.');
  await page.reload();
  await expect(field).toHaveValue('I closed the question with a guess.');
  await expect(button(page, 'Show the model answer')).toBeVisible();
  await expect(practiceOf(page).locator('input:checked')).toHaveCount(0);
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

  await expect(takes(page)).toHaveCount(1);
  await expect(practiceOf(page).locator('audio')).toHaveCount(0);
  await expect(practiceOf(page).getByText('Recording', { exact: true })).toHaveCount(0);

  await button(page, 'Record myself').focus();
  await page.keyboard.press('Enter');
  await expect(said(page, 'Recording.')).toHaveCount(1);
  await expect(practiceOf(page).getByText('Recording', { exact: true })).toBeVisible();
  await expect(button(page, 'Next part: Task')).toBeFocused();
  expect(await microphone(page)).toEqual(['live']);
  await expect(talked(page)).toHaveText('0:01');
  await button(page, 'Stop').focus();
  await page.keyboard.press('Enter');
  await expect(said(page, /^You talked for 0:01\. /)).toBeVisible();
  await expect(practiceOf(page).getByText('Recording', { exact: true })).toHaveCount(0);
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

  await button(page, 'Delete take 2').click();
  await expect(audio).toHaveCount(0);
  await expect(takes(page)).toHaveCount(1);
  await expect(button(page, 'Talk again')).toBeFocused();
  await expect(said(page, 'Take 2 is deleted.')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('audio');
});

test('several takes stay side by side, each plays from the second where a part began, one at a time', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addInitScript(hum);
  await open(page, GUIDE);
  await button(page, 'Record myself').click();
  await expect(talked(page)).toHaveText('0:01');
  await button(page, 'Next part: Task').click();
  await expect(talked(page)).toHaveText('0:02');
  await button(page, 'Stop').click();
  await button(page, 'Record myself').click();
  await expect(talked(page)).toHaveText('0:01');
  await button(page, 'Stop').click();

  await expect(takes(page)).toHaveCount(2);
  const [second, first] = [takes(page).nth(0), takes(page).nth(1)];
  await expect(first).toContainText('Take 1');
  await expect(practiceOf(page).locator('audio')).toHaveCount(2);
  const boxes = [await first.boundingBox(), await second.boundingBox()];
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  await expect(second.getByRole('button', { name: /^Play take 2 from/ })).toHaveCount(1);

  const playing = (take: Locator): Promise<[paused: boolean, at: number]> =>
    take
      .locator('audio')
      .evaluate(({ paused, currentTime }: HTMLAudioElement) => [paused, currentTime]);
  await expect.poll(async () => (await playing(first))[1]).toBe(0);
  await first.getByRole('button', { name: /^Play take 1 from Task, 0:01$/ }).click();
  await expect.poll(async () => (await playing(first))[1]).toBeGreaterThan(1);
  await first.getByRole('button', { name: /^Play take 1 from Situation, 0:00$/ }).click();
  expect((await playing(first))[1]).toBeLessThan(1);
  await second.getByRole('button', { name: 'Play take 2 from Situation, 0:00' }).click();
  await expect.poll(async () => (await playing(first))[0]).toBe(true);

  await first.getByRole('button', { name: 'Play take 1 from Task, 0:01' }).click();
  await button(page, 'Talk again').click();
  expect((await playing(first))[0], 'a talk begins in silence').toBe(true);
});

test('before a take is lost, it asks; without one, it does not', async ({ page }) => {
  await page.addInitScript(hum);
  await open(page, GUIDE);
  const shown = answerDialogs(page, false);
  await button(page, 'Record myself').click();
  await expect(talked(page)).toHaveText('0:01');
  await button(page, 'Stop').click();
  await expect(practiceOf(page).locator('audio')).toBeVisible();
  const next = page.locator('.pagination-nav__link').first();
  await next.click();
  expect(shown).toEqual([
    expect.stringMatching(/^confirm: Your recording is only in the memory of this tab/),
  ]);
  await expect(takes(page)).toHaveCount(1);
  await button(page, 'Delete take 1').click();
  await next.click();
  await expect(practiceOf(page)).toHaveCount(0);
  expect(shown).toHaveLength(1);
});

const level = (page: Page): Promise<number> =>
  practiceOf(page)
    .locator('[class*=level] > span')
    .evaluate((bar) => Number.parseFloat((bar as HTMLElement).style.width) || 0);

test('while it records, it shows how loud the microphone is; leaving the page switches it off', async ({
  page,
}) => {
  await page.addInitScript(hum);
  await open(page, GUIDE);
  await button(page, 'Record myself').click();
  await expect.poll(() => level(page)).toBeGreaterThan(50);
  await page.waitForTimeout(6000);
  await expect(said(page, 'We can’t hear you.')).toHaveCount(0);
  answerDialogs(page, true);
  await page.locator('.pagination-nav__link').first().click();
  await expect(practiceOf(page)).toHaveCount(0);
  expect(await microphone(page)).toEqual(['ended']);
});

test('where the microphone is silent, it says so', async ({ page }) => {
  await page.addInitScript(hum);
  await page.addInitScript(() => {
    OscillatorNode.prototype.start = () => undefined;
  });
  await open(page, GUIDE);
  await button(page, 'Record myself').click();
  await expect(said(page, 'We can’t hear you.')).toHaveCount(1, { timeout: 20_000 });
  expect(await level(page)).toBe(0);
  await button(page, 'Stop').click();
  await expect(said(page, 'You talked for')).toBeVisible();
});

test('where the level can’t be measured, it records all the same', async ({ page }) => {
  await page.addInitScript(hum);
  await page.addInitScript(() => {
    AudioContext.prototype.createAnalyser = () => {
      throw new DOMException('no', 'NotSupportedError');
    };
  });
  await open(page, GUIDE);
  await button(page, 'Record myself').click();
  await expect(talked(page)).toHaveText('0:01');
  await button(page, 'Stop').click();
  await expect(practiceOf(page).locator('audio')).toBeVisible();
});

test.describe('the recorder doesn’t load', () => {
  test.use({ expectedErrors: /ERR_FAILED/ });
  test('it says so, talking works, and the next try may do', async ({ page }) => {
    await page.addInitScript(hum);
    await open(page, GUIDE);
    await page.route('**/assets/js/*.js', (route) => route.abort());
    await button(page, 'Record myself').click();
    await expect(said(page, 'Part of this page didn’t load.')).toBeVisible();
    await button(page, 'Start talking').click();
    await expect(talked(page)).toHaveText('0:01');
    await button(page, 'Stop').click();
    await expect(talked(page)).toHaveText('0:01');
    await page.unroute('**/assets/js/*.js');
    await button(page, 'Record myself').click();
    await expect(said(page, 'Recording.')).toBeVisible();
    await expect(takes(page)).toHaveCount(1);
  });
});

for (const able of [true, false]) {
  test(`the room fills the ${able ? 'screen' : 'window where the browser has no full screen'}, and leads back`, async ({
    page,
  }) => {
    if (!able)
      await page.addInitScript(() =>
        Reflect.deleteProperty(Element.prototype, 'requestFullscreen'),
      );
    await open(page, GUIDE);
    await button(page, 'Start talking').scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => window.scrollY);
    const room = practiceOf(page).locator('[data-full]');
    await button(page, 'Full screen').click();
    await expect(button(page, 'Leave full screen')).toBeFocused();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(able);
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await expect.poll(() => room.boundingBox()).toEqual({ x: 0, y: 0, ...size });
    await expect(room.getByText('“Tell me about a time you launched')).toBeVisible();
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      expect(
        await room.evaluate(
          (element) =>
            document.activeElement === document.body || element.contains(document.activeElement),
        ),
      ).toBe(true);
    }
    await button(page, 'Start talking').click();
    await button(page, 'Stop').focus();
    if (able) await page.evaluate(() => document.exitFullscreen());
    else await page.keyboard.press('Escape');
    await expect(button(page, 'Full screen')).toBeVisible();
    await expect(button(page, 'Stop')).toBeFocused();
    await expect(page.locator('[inert]')).toHaveCount(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });
}

/** A device with these voices, which notes what it's asked to read. */
async function giveVoices(
  page: Page,
  voices: { lang: string; localService: boolean }[],
): Promise<void> {
  await page.addInitScript((all) => {
    const read: string[] = [];
    Object.assign(window, { read });
    const speech = new EventTarget();
    Object.assign(speech, {
      getVoices: () => all,
      speak: ({ text, voice }: { text: string; voice: { lang: string } }) =>
        read.push(`${voice.lang}: ${text}`),
      cancel: () => read.push('cancel'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
  }, voices);
}
const read = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { read: string[] }).read);

test('a voice of the device reads the question, and is silent once the talk begins', async ({
  page,
}) => {
  await giveVoices(page, [
    { lang: 'en-GB', localService: false },
    { lang: 'en-US', localService: true },
  ]);
  await open(page, GUIDE);
  await button(page, 'Hear the question').click();
  await expect(button(page, 'Stop the voice')).toBeFocused();
  expect((await read(page)).at(-1)).toMatch(
    /^en-US: “Tell me about a time you launched.*differently next time\?”$/,
  );
  await button(page, 'Stop the voice').click();
  expect((await read(page)).at(-1)).toBe('cancel');
  await button(page, 'Hear the question').click();
  await button(page, 'Start talking').click();
  expect((await read(page)).at(-1)).toBe('cancel');
});

test('without a voice of its own, the device gets no button for it', async ({ page }) => {
  await giveVoices(page, [
    { lang: 'en-US', localService: false },
    { lang: 'de-DE', localService: true },
  ]);
  await open(page, GUIDE);
  await expect(button(page, 'Think for a minute')).toBeVisible();
  await expect(button(page, 'Hear the question')).toHaveCount(0);
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
  await button(page, 'Record myself').click();
  await expect(talked(page)).toHaveText('0:01');
  await button(page, 'Stop').click();
  await expect(practiceOf(page).locator('audio')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { soundType: string }).soundType)).toMatch(
    /^audio\//,
  );
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
  await button(page, 'Record myself').click();
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
    'The browser didn’t allow the microphone',
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
    'This browser can’t record.',
  ],
};

for (const [state, [prepare, message]] of Object.entries(FAULTS)) {
  test(`where ${state}, it says so, and talking works`, async ({ page }) => {
    await page.addInitScript(prepare);
    await open(page, GUIDE);
    await button(page, 'Record myself').click();
    await expect(said(page, message)).toBeVisible();
    await expect(button(page, 'Record myself')).toBeFocused();
    await expect(talked(page)).toHaveText('0:00');
    await button(page, 'Start talking').click();
    await expect(said(page, 'The clock is running.')).toBeVisible();
    await button(page, 'Stop').click();
    await expect(said(page, /^You talked for 0:\d\d\. /)).toBeVisible();
  });
}

test('accessible in both themes, in every state', async ({ page }) => {
  await page.addInitScript(hum);
  await open(page, GUIDE);
  expect(await violationsInBothThemes(page, PRACTICE)).toEqual([]);
  await button(page, 'Think for a minute').click();
  await button(page, 'Start talking').click();
  for (const name of ['Task', 'Action', 'Result', 'Takeaway']) {
    await button(page, `Next part: ${name}`).click();
    expect(await violationsInBothThemes(page, PRACTICE), name).toEqual([]);
  }
  await button(page, 'Stop').click();
  await button(page, 'Record myself').click();
  await expect(said(page, 'Recording.')).toBeVisible();
  expect(await violationsInBothThemes(page, PRACTICE)).toEqual([]);
  await button(page, 'Full screen').click();
  expect(await violationsInBothThemes(page, PRACTICE)).toEqual([]);
  await button(page, 'Stop').click();
  await expect(practiceOf(page).locator('audio')).toBeVisible();
  expect(await violationsInBothThemes(page, PRACTICE)).toEqual([]);
  await button(page, 'Leave full screen').click();
  await button(page, 'Show the model answer').click();
  await tiers(page).nth(3).check();
  expect(await violationsInBothThemes(page, PRACTICE)).toEqual([]);
});

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

test('nothing scrolls sideways at 320 pixels or in letters twice as large: talking, with takes, and in full screen', async ({
  page,
}) => {
  await page.addInitScript(hum);
  await open(page, GUIDE);
  const expectToFit = async (fill?: 'Full screen'): Promise<void> => {
    for (const [width, size] of [
      [640, '200%'],
      [320, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      if (fill) await button(page, fill).click();
      const wide = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return Math.max(
          document.documentElement.scrollWidth,
          ...[...document.querySelectorAll('[data-full], [data-full] *')].map(
            (element) => element.getBoundingClientRect().right,
          ),
        );
      }, size);
      expect(wide, `${width} pixels`).toBeLessThanOrEqual(width);
      if (fill) await button(page, 'Leave full screen').click();
    }
  };
  await button(page, 'Record myself').click();
  await expect(said(page, 'Recording.')).toBeVisible();
  await expectToFit();
  await button(page, 'Stop').click();
  await expect(practiceOf(page).locator('audio')).toBeVisible();
  await button(page, 'Show the model answer').click();
  await expectToFit();
  await expectToFit('Full screen');
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
