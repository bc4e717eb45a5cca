import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, hum, open, test, violations } from './fixtures';
import { draft, field } from './own-stories';
import { store } from './practice';

const ID = 'my-story-sheet00000';
const WORDS = {
  situation: 'I led the front desk of a clinic with 14 people.',
  task: 'We had promised to move all bookings by May.',
  action: 'I moved them on a Monday without a dry run. I told nobody about the risk.',
  result: 'About 40 patients came on the wrong day. It cost us $2,000 in overtime.',
  takeaway:
    'I do a dry run before every move now, and somebody outside the team decides whether we go. In March that person said no, and it saved us a day.',
};
const at = (step: string): string => `/stories/?story=${ID}&step=${step}`;

const openStep = async (page: Page, step: string, more: Record<string, string> = {}) => {
  await store(page, {
    ...field(ID, 'created', '1'),
    ...draft(`${ID}/title`, 'The wrong Monday'),
    ...Object.assign(
      {},
      ...Object.entries(WORDS).map(([name, text]) => draft(`${ID}/${name}`, text)),
    ),
    ...more,
  });
  await open(page, at(step));
};

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test('a story is rehearsed with its own shares, cue words, and length, and two takes stand side by side', async ({
  page,
}) => {
  await page.addInitScript(hum);
  await openStep(page, 'rehearse');
  const section = page.getByRole('region', { name: 'Say it' });
  await expect(section.getByRole('combobox', { name: 'Aim for' })).toHaveValue('1');
  await expect(section).toContainText('The bar moves as your text does');
  const share = page.getByRole('img', { name: /^How much of your text/ });
  await expect(share).toHaveAccessibleName(/Takeaway 3\d%/);

  await section
    .getByRole('textbox', { name: 'Situation' })
    .fill('clinic, 14 people, May, too many');
  await expect(section).toContainText('Only the first 3 are shown.');
  await expect(section.locator('strong', { hasText: 'Situation' }).locator('..')).toHaveText(
    'Situationclinic14 peopleMay',
  );
  await section.getByRole('combobox', { name: 'Aim for' }).selectOption('0.5');
  await expect(section).toContainText('of about 30 seconds');

  for (const take of [1, 2]) {
    await section.getByRole('button', { name: 'Record myself' }).click();
    await section.getByRole('button', { name: 'Next part: Task' }).click();
    await section.getByRole('button', { name: 'Stop' }).click();
    await expect(section.getByRole('button', { name: `Delete take ${take}` })).toBeVisible();
    await expect(section.getByRole('status').first()).toContainText('Tell it again');
  }
  await expect(section.locator('audio')).toHaveCount(2);
  await section.getByText('Your words, for after the talk').click();
  await expect(section.getByText(WORDS.result)).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
  expect(
    await page.evaluate(() => Object.values(localStorage).some((text) => text.includes('blob:'))),
  ).toBe(false);
});

for (const format of ['A4', 'Letter'] as const) {
  for (const [name, width] of [
    ['a phone', 360],
    ['a wide screen', 1280],
  ] as const)
    test(`on ${name}, a full sheet prints on one page of ${format}, with nothing else of the page`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      const many = Array.from({ length: 60 }, (_, number) => `I counted ${number + 11} boxes.`);
      await openStep(page, 'sheet', {
        ...draft(`${ID}/result`, many.join(' ')),
        ...draft(`${ID}/short`, 'I skipped a step. '.repeat(100)),
        ...draft(`${ID}/title`, 'A title that is rather long for what it says '.repeat(2)),
        ...Object.assign(
          {},
          ...Object.keys(WORDS).map((part) =>
            draft(
              `${ID}/cues-${part}`,
              'quite a few words, and a few more, and then the last ones',
            ),
          ),
        ),
      });
      await expect(
        page.getByText(/more figures don’t fit on one page\. The short version is cut/),
      ).toBeVisible();
      expect(await isWide(page)).toBe(false);
      const paper = (await page.pdf({ format })).toString('latin1');
      expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      const sheet = page.getByRole('article', { name: 'Your sheet' });
      expect(
        await sheet.evaluate(
          (each) => each.scrollHeight <= each.clientHeight && each.scrollWidth <= each.clientWidth,
        ),
      ).toBe(true);
      await expect(page.getByRole('navigation', { name: 'Steps' })).toBeHidden();
      await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
    });
}

test('cue words typed beside the sheet are on it at once and after a reload; the files have the whole text', async ({
  page,
}) => {
  await openStep(page, 'sheet', draft(`${ID}/short`, 'I moved all bookings without a dry run.'));
  const sheet = page.getByRole('article', { name: 'Your sheet' });
  await expect(sheet).toContainText('I moved all bookings');
  await expect(sheet).not.toContainText(WORDS.takeaway);
  await expect(sheet.getByRole('listitem')).toHaveText(['14 people', '40 patients', '$2,000']);
  await expect(page.getByText('You haven’t said how you know 3 of the figures.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Action' }).focus();
  await page.keyboard.type('no dry run, <b>told nobody</b>');
  await expect(sheet).toContainText('no dry run · <b>told nobody</b>'.replace(' · ', ''));
  await page.reload();
  await expect(sheet).toContainText('no dry run');
  expect(await violations(page, 'main')).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('the-wrong-monday.md');
  await expect(page.getByText('Saved as the-wrong-monday.md.')).toBeVisible();
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('# The wrong Monday');
  for (const part of ['situation', 'task', 'action', 'takeaway'] as const)
    expect(text).toContain(WORDS[part]);
});

for (const [size, type] of [
  ['at 320 pixels', 1],
  ['in letters twice as large', 2],
] as const)
  test(`nothing scrolls sideways ${size}, and both themes are accessible`, async ({ page }) => {
    const long = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3);
    await page.setViewportSize({ width: 320 * type, height: 640 });
    await openStep(page, 'sheet', {
      ...draft(`${ID}/title`, long.slice(0, 120)),
      ...draft(`${ID}/cues-task`, `${long.slice(0, 110)}, May`),
      ...draft('rewrite-blame', long),
    });
    for (const address of [at('sheet'), at('rehearse'), '/stories/']) {
      await open(page, address);
      await page.evaluate((by) => {
        document.documentElement.style.fontSize = `${by * 100}%`;
        for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
      }, type);
      expect(await isWide(page), address).toBe(false);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await violations(page, 'main')).toEqual([]);
      }
    }
  });

test('the interview sheet has the cue words of the first story, and is still one page if they’re long', async ({
  page,
}) => {
  const long = Array.from({ length: 3 }, (_, cue) => `cue ${cue} ${'and more words '.repeat(6)}`);
  await openStep(page, 'sheet', {
    ...draft(`${ID}/cues-situation`, 'clinic, 14 people'),
    ...draft(`${ID}/cues-action`, long.join(', ')),
    ...draft(`${ID}/cues-takeaway`, long.join(', ')),
  });
  await open(page, '/practice/print/');
  const sheet = page.locator('[data-sheet=interview]');
  await expect(sheet).toContainText('clinic · 14 people');
  await expect(sheet).toContainText('cue 2 and more words');
  const paper = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
