import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { BUILD } from './builds';
import { expect, open, test } from './fixtures';

const GUIDE = '/guides/failure-questions/';
const SCRIPTS = path.resolve(__dirname, '../..', BUILD, 'assets/js');

/** In every script with the scheduler: one of FSRS-6's parameters, which nothing else has. */
const SCHEDULER = '1.2931';
/** In every script with data that only the practice page has: an exercise with all its text. */
const ITEMS = '"kind":"exercise"';

/** The names of all scripts that contain a text. */
const scriptsWith = (text: string): string[] =>
  readdirSync(SCRIPTS).filter(
    (name) => name.endsWith('.js') && readFileSync(path.join(SCRIPTS, name), 'utf8').includes(text),
  );

/** Collects the scripts that a page requests. */
function watchScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) asked.push(path.basename(pathname));
  });
  return asked;
}

test('a guide loads neither the scheduler nor the items of the practice page, even when a card is answered', async ({
  page,
}) => {
  const kept = [SCHEDULER, ITEMS].map(scriptsWith);
  for (const scripts of kept) expect(scripts).not.toEqual([]);
  const asked = watchScripts(page);
  await open(page, GUIDE);
  await page.waitForLoadState('networkidle');
  const link = page.getByRole('navigation').getByRole('link', { name: 'Practice', exact: true });
  await expect(link).toBeInViewport();
  const deck = page.locator('[data-deck="failure-story"]');
  for (let at = 0; at < 5; at++) {
    await deck.getByRole('button', { name: /^Do, I’m sure/ }).click();
    await deck.getByRole('button', { name: /^(Next|Finish)/ }).click();
  }
  expect(asked.filter((name) => kept.flat().includes(name))).toEqual([]);

  await link.hover();
  for (const scripts of kept)
    await expect.poll(() => asked.some((name) => scripts.includes(name))).toBe(true);
});
