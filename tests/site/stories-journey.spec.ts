import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { START_QUESTIONS } from '../../src/stories/start/questions';
import { expect, open, test } from './fixtures';
import { storeReviews } from './practice';

/** What a nurse types, question by question. */
const ANSWERS: Record<string, string> = {
  where:
    'I’m a nurse on a surgical ward. That night I was in charge of 18 patients and two new colleagues.',
  goal: 'My job was to hand everybody over to the day shift by seven, with nothing missing.',
  decision: 'I did the handover from memory instead of going from bed to bed.',
  reason: 'I was tired, and I’d done it a hundred times.',
  wrong: 'I left out that one patient’s antibiotic had been moved to six in the morning.',
  noticed: 'I knew when the day nurse called me at home at eleven.',
  'let-down': 'The patient was, and so was the day nurse, who had to explain it.',
  cost: 'The dose was five hours late. He was fine, but he stayed another day.',
  repair: 'I called the doctor, told the patient myself, and wrote the report that afternoon.',
  lasting: 'His daughter asked for another nurse, and I understand why.',
  change:
    'Now I hand over at the bedside with the chart open, and the other nurse reads the times back.',
  proof: 'In March that’s how we noticed a blood thinner that was about to be given twice.',
};

/** Everything that this site has stored in the browser. */
const storedBy = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => /\/(story|draft|tick|reviews)\//.test(key)),
    ),
  );

/** What an entry says, without when: an import is dated anew, so that it counts after everything was deleted. */
function contentOf(text: string): unknown {
  const { at: _at, since: _since, ...content } = JSON.parse(text);
  return content;
}

test('from the landing page to a sheet and a backup, which brings everything to another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.url().includes('antibiotic'))
      sent.push(request.url());
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await storeReviews(page, { 'failure-story/own-it': [{}] });
  await open(page, '/');
  // What a new reader sees is still there behind it.
  await page
    .getByRole('region', { name: /^Today/ })
    .getByRole('link', { name: 'Start your own story' })
    .click();
  await page.getByRole('button', { name: /^Start with questions/ }).click();
  for (const { id, question } of START_QUESTIONS) {
    await page.getByRole('textbox', { name: question }).fill(ANSWERS[id] ?? '');
    await page
      .getByRole('button', { name: /^(Next|See my first draft)$/ })
      .first()
      .click();
  }
  await expect(page.getByRole('textbox', { name: 'Action', exact: true })).toHaveValue(
    /I did the handover from memory instead of going from bed to bed\. I was tired/,
  );
  await page.getByRole('textbox', { name: 'Title of the story' }).fill('The late antibiotic');
  await page.getByRole('button', { name: /^Step 3 of 7/ }).click();
  await page.getByRole('link', { name: 'Sheet', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('The late antibiotic');

  await open(page, '/guides/handling-failure/');
  await page.locator('[data-checklist="stories-to-prepare"]').getByRole('checkbox').first().check();
  await open(page, '/practice/data/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my data' }).click();
  const file = readFileSync(await (await download).path());
  const before = await storedBy(page);
  expect(Object.keys(before).some((key) => key.includes('/story/'))).toBe(true);
  expect(sent).toEqual([]);

  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await open(other, '/practice/data/');
  await other
    .getByLabel('Import a file')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: file });
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await expect
    .poll(async () => Object.keys(await storedBy(other)).length)
    .toBe(Object.keys(before).length);
  const after = await storedBy(other);
  for (const [key, text] of Object.entries(before))
    expect(contentOf(after[key] ?? '{}'), key).toEqual(contentOf(text));
  await open(other, '/stories/');
  await expect(other.getByRole('link', { name: 'The late antibiotic' })).toBeVisible();
  await context.close();
});
