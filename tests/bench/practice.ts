/*
 * How the practice page bears 10,000 cards: `npx tsx tests/bench/practice.ts`, eight to ten minutes.
 *
 * It builds a copy of the site as it is, and again with one more guide, which has a deck of 10,000 cards; opens both in
 * Chromium, its processor slowed down to a quarter, behind a line of 100 Mbit/s, with a record of one to four reviews for
 * four items of five; and measures each thing that a reader does on the practice page by itself. For each it prints
 *
 * - work: what the page did in the frame in which it did most, by the processor's time, which other programs on the
 *   machine disturb least: this is what counts, and of the runs the best, since others only add to it;
 * - worst: the same in the worst of the runs, in which the browser may also have cleared its memory;
 * - frame: how long that took by the clock, as the browser reports it; it reports nothing below 50 ms;
 * - gap: the longest time from one animation frame to the next, to check the others by; the screen's 17 ms are in it.
 *
 * What is done more than once in a run counts by its worst.
 *
 * Ends with exit code 1 where the work of a frame takes more than 50 ms with 10,000 cards. To open the list of guides, a
 * plain page, is measured too, to know what the framework takes; that has no limit, nor has what is done with the record
 * as a whole, to carry it elsewhere or to begin anew.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { readGuides } from '../../src/authoring/check';
import { ofKind } from '../../src/authoring/components';
import {
  PUBLISHED_IDS_FILE,
  publish,
  readPublishedIds,
  writePublishedIds,
} from '../../src/authoring/published/published-ids';
import type { ReviewedItem } from '../../src/model/items';
import { THEMES } from '../../src/model/themes';
import { seeded } from '../../src/practice/session/random';
import type { StoredReview } from '../../src/practice/storage/kinds';
import { VERSION } from '../../src/practice/storage/migrations';
import { launchChromium } from '../chromium';
import { copyProject } from '../project-copy';
import { serve } from '../site/serve';
import { type Cost, measurer } from './frames';

type Costs = Map<string, Cost>;

const CARDS = 10_000;
const CIRCUMSTANCES = { slower: 4, megabits: 100 };
const LIMIT = 50;
/** Each way to open a page: the practice page, and a plain one. */
const LOAD = { practice: 'load practice', plain: 'load the guides' };
const CLICK = { practice: 'click to practice', plain: 'click to the guides' };
/** Starts the names of actions on all of the reader's data. */
const WHOLE = 'record:';
const RUNS = 3;
const ANSWERS = 10;
/** How long the page is watched after a thing is done, in milliseconds. */
const AFTER = 600;
/** How long after a date is set. */
const DATE = 1500;
/** How long it is watched after it is opened. */
const OPENING = 5000;
/** How long the pointer is over a button before it's pressed. */
const HAND = 100;
const WIDTH = 26;
const PORTS = { today: 41741, large: 41742 };
const DAY = 86_400_000;

const copy = mkdtempSync(path.join(tmpdir(), 'bench-'));
const docs = path.join(copy, 'docs');
const inCopy = (name: string): string => path.join(copy, name);

/** A guide with a deck of so many cards, each with words of its own and as long as those of the real decks. */
function deckOf(count: number): string {
  const random = seeded('cards');
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? '';
  const PARTS = [
    'the first release',
    'a quarterly plan',
    'one late estimate',
    'the old database',
    'a missed review',
    'your second team',
    'the longest outage',
  ];
  const COSTS = [
    'a week of work',
    'two customers',
    'the trust of a colleague',
    'half of the budget',
    'a night for three people',
  ];
  const row = (at: number): string => {
    const [part, cost] = [pick(PARTS), pick(COSTS)];
    const theme = THEMES[at % THEMES.length]?.id ?? '';
    const why = `A listener can rate only what you decided about ${part}. Case ${at} names the cost in one sentence, ${cost}, and so shows that you saw it.`;
    return `| \`card-${at}\` \`${theme}\` | Say what you decided about ${part} in case ${at} | Say that ${part} cost ${cost} in case ${at} | ${why} |`;
  };
  const rows = Array.from({ length: count }, (_, at) => row(at));
  return `---
sidebar_position: 1000
title: Generated Cards
description: A deck of ${count} generated cards, to measure the practice page.
keywords:
  - generated
estimated_time: 10 minutes
---

# Generated Cards

<DoDontQuiz id="generated" title="Do or don’t: generated">

| Card | Do | Don’t | Why |
|------|----|-------|-----|
${rows.join('\n')}

</DoDontQuiz>
`;
}

/** Builds the copy as it is, into a folder of its own. */
function build(folder: string): string {
  const record = inCopy(PUBLISHED_IDS_FILE);
  writePublishedIds(publish(readPublishedIds(record), readGuides(docs)), record);
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['docusaurus', 'build', '--out-dir', folder],
    {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, SITE_BASE_URL: '/', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' },
    },
  );
  if (status !== 0) throw new Error(`the site cannot be built:\n${stdout}${stderr}`);
  return inCopy(folder);
}

/**
 * One to four reviews of an item, up to now, four out of five of them known. Every fifth item has
 * none.
 */
function reviewsOf(
  { contentHash }: ReviewedItem,
  at: number,
  random: () => number,
  now: number,
): StoredReview[] {
  if (at % 5 === 0) return [];
  const count = 1 + (at % 4);
  const first = now - Math.floor(random() * 60 * DAY);
  return Array.from({ length: count }, (_, of) => ({
    at: first + Math.floor(((now - first) * of) / count),
    grade: random() < 0.8 ? 'knew' : 'missed',
    wording: contentHash,
    by: 'abc123',
  }));
}

/** What's stored for a reader of the guides in the copy. */
function recordOf(): { name: string; value: string }[] {
  const random = seeded('record');
  const now = Date.now();
  const items = readGuides(docs).flatMap(({ components }) => [
    ...ofKind(components, 'deck').flatMap(({ deck }) => deck.cards),
    ...ofKind(components, 'quiz').flatMap(({ quiz }) => quiz.questions),
    ...ofKind(components, 'exercise').map(({ exercise }) => exercise),
  ]);
  const entries = items.flatMap((item, at) => {
    const reviews = reviewsOf(item, at, random, now);
    return reviews.length === 0
      ? []
      : [
          {
            name: `failure-handbook/record/reviews/${item.id}`,
            value: JSON.stringify({ version: VERSION, since: 0, reviews }),
          },
        ];
  });
  return [
    { name: 'failure-handbook/record', value: JSON.stringify({ version: VERSION }) },
    ...entries,
  ];
}

/**
 * Measures everything once, in a new browser profile. If something is done more than once, the
 * worst counts.
 */
async function run(
  browser: Browser,
  port: number,
  record: { name: string; value: string }[],
  guide: string,
): Promise<Costs> {
  const origin = `http://127.0.0.1:${port}`;
  const context = await browser.newContext({
    storageState: { cookies: [], origins: [{ origin, localStorage: record }] },
  });
  const page = await context.newPage();
  await page.goto(`${origin}/guides/`);
  const cost = await measurer(page, CIRCUMSTANCES);
  const costs: Costs = new Map();
  async function measure(name: string, act: () => Promise<unknown>, after = AFTER): Promise<void> {
    const [known, found] = [
      costs.get(name),
      await cost(act, after, Object.values(LOAD).includes(name)),
    ];
    costs.set(name, known && known.work > found.work ? known : found);
  }
  const load = (address: string) => (): Promise<unknown> => page.goto(origin + address);
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: true });
  const choose = (label: string, value: string) => (): Promise<unknown> =>
    page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
  /** Throws if the data isn't completely read and counted yet. Then the wait was too short. */
  async function seeCounted(): Promise<void> {
    if (!(await page.getByRole('heading', { name: 'Choose your own session' }).isVisible()))
      throw new Error(`the record was not counted within ${OPENING} ms`);
  }

  await measure(LOAD.plain, load('/guides/'), OPENING);
  const inBar = (name: string): Locator =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
  await page.goto(origin);
  await measure(CLICK.plain, await press(inBar('Guides')), OPENING);
  await measure(CLICK.practice, await press(inBar('Practice')), OPENING);
  await seeCounted();
  await measure(LOAD.practice, load('/practice/'), OPENING);
  await seeCounted();
  for (const at of [0, 1, 2])
    await measure('choose which', await press(page.locator('input[name=which]').nth(at)));
  for (const value of [`guide ${guide}`, ''])
    await measure('choose a guide', choose('From', value));
  for (const value of ['card', '']) await measure('choose a kind', choose('Kind', value));
  for (const value of ['ownership', '']) await measure('choose a theme', choose('Theme', value));
  await measure('start', await press(button(/^Start with \d/)));
  for (let given = 0; given < ANSWERS; given++) {
    await toCard(page);
    await measure('answer', await press(page.locator(ANSWER)));
    await measure('go on', await press(button('Next')));
  }
  await toCard(page);
  await page.locator(ANSWER).click();
  await measure('undo', await press(button(/^Undo/)));
  await measure('leave', await press(button('Leave for now')));
  await measure('take up again', await press(button('Continue')));
  await button('Leave for now').click();
  await page
    .locator('input[type=date]')
    .fill(new Date(Date.now() + 20 * DAY).toISOString().slice(0, 10));
  await measure('set the date', await press(button('Set date')), DATE);
  await measureRecord(page, measure);
  await context.close();
  return costs;
}

/** What is done with the record as a whole: each is measured until the page says that it is done, and `OPENING` after. */
async function measureRecord(
  page: Page,
  measure: (name: string, act: () => Promise<unknown>, after: number) => Promise<void>,
): Promise<void> {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const file = inCopy('record.json');
  const choose = (): Promise<void> => page.getByLabel('Import a file').setInputFiles(file);
  const until = (act: () => Promise<unknown>, said: string) => async (): Promise<void> => {
    await act();
    await page.getByText(said).first().waitFor();
  };
  const reset = async (): Promise<() => Promise<void>> => {
    await button('Reset').click();
    return until(
      await press(page.getByRole('dialog').locator(button('Reset'))),
      'Your answers for all guides were reset.',
    );
  };

  await page.getByRole('link', { name: 'Your data', exact: true }).click();
  await page.getByText('Items you answered').waitFor();
  const saved = page.waitForEvent('download');
  await measure(
    `${WHOLE} export`,
    until(await press(button('Export my data').last()), 'Saved as practice-data'),
    OPENING,
  );
  await (await saved).saveAs(file);
  await measure(`${WHOLE} reset`, await reset(), OPENING);
  await measure(
    `${WHOLE} undo a reset`,
    until(await press(button('Undo the reset')), 'The reset was undone.'),
    OPENING,
  );
  await (await reset())();
  await measure(`${WHOLE} preview an import`, until(choose, 'What the file would change'), OPENING);
  await measure(
    `${WHOLE} merge`,
    until(await press(button('Import')), 'The file was imported.'),
    OPENING,
  );
  await measure(
    `${WHOLE} undo an import`,
    until(await press(button('Undo the import')), 'The import was undone.'),
    OPENING,
  );
  await choose();
  await measure(
    `${WHOLE} choose to replace`,
    await press(page.getByRole('radio', { name: /^Replace/ })),
    OPENING,
  );
  await measure(
    `${WHOLE} replace`,
    until(await press(button('Import')), 'The file was imported.'),
    OPENING,
  );
  await button('Delete everything').click();
  await measure(
    `${WHOLE} delete everything`,
    until(await press(page.getByRole('dialog').locator(button('Delete everything'))), 'Deleted.'),
    OPENING,
  );
}

/**
 * Finds where to press, so that none of Playwright's own code runs in the page during the press,
 * and then presses.
 */
async function press(target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const { mouse } = target.page();
  return async () => {
    await mouse.move(x + width / 2, y + height / 2);
    await target.page().waitForTimeout(HAND);
    await mouse.down();
    await mouse.up();
  };
}

/** The button that answers a card in one way. */
const ANSWER = 'button[aria-keyshortcuts="1"]';

/** Skips everything that isn't a card. */
async function toCard(page: Page): Promise<void> {
  while (!(await page.locator(ANSWER).isVisible()))
    await page.getByRole('button', { name: 'Skip' }).click();
}

/** Measures everything as often as `RUNS` says; gives the best run of each, and how much work the worst had. */
async function measureAll(
  browser: Browser,
  port: number,
  record: { name: string; value: string }[],
  guide: string,
): Promise<Map<string, Cost & { worst: number }>> {
  const runs: Costs[] = [];
  for (let at = 0; at < RUNS; at++) runs.push(await run(browser, port, record, guide));
  return new Map(
    [...(runs[0] ?? [])].map(([name, first]) => {
      const all = runs.map((each) => each.get(name) ?? first).sort((a, b) => a.work - b.work);
      return [name, { ...(all[0] ?? first), worst: (all.at(-1) ?? first).work }];
    }),
  );
}

async function bench(): Promise<void> {
  copyProject(copy);
  const todayRecord = recordOf();
  await serve(build('today'), '/', PORTS.today);
  writeFileSync(path.join(docs, 'generated.mdx'), deckOf(CARDS));
  const largeRecord = recordOf();
  await serve(build('large'), '/', PORTS.large);

  const browser = await launchChromium();
  const today = await measureAll(browser, PORTS.today, todayRecord, 'failure-questions');
  const large = await measureAll(browser, PORTS.large, largeRecord, 'generated');
  await browser.close();

  const inColumns = (cells: (string | number)[]): string =>
    cells.map((each) => String(each).padStart(7)).join('');
  const cell = ({ work, worst, frame, gap }: Cost & { worst: number }): string =>
    inColumns([
      Math.round(work),
      Math.round(worst),
      frame > 0 ? Math.round(frame) : '<50',
      Math.round(gap),
    ]);
  const head = inColumns(['work', 'worst', 'frame', 'gap']);
  console.log(
    `${''.padEnd(WIDTH)}${'today'.padStart(head.length)}    ${`${CARDS} cards`.padStart(head.length)}\n${''.padEnd(WIDTH)}${head}    ${head}`,
  );
  for (const [name, each] of large) {
    const fails =
      each.work > LIMIT && ![LOAD.plain, CLICK.plain].includes(name) && !name.startsWith(WHOLE);
    console.log(
      `${name.padEnd(WIDTH)}${cell(today.get(name) ?? each)}    ${cell(each)}${fails ? `  more than ${LIMIT}: ${each.by}` : ''}`,
    );
    if (fails) process.exitCode = 1;
  }
}

bench()
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => {
    rmSync(copy, { recursive: true, force: true });
    process.exit();
  });
