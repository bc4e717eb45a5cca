import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../chromium';
import { type DevServer, startDevServer } from '../dev-server';
import { copyProject } from '../project-copy';

/*
 * `npm start` in a copy of the project, while an author edits a guide. Each edit has to arrive on the guide and on the
 * practice pages, and a half-written line must not take the page away.
 */

const COPY = path.resolve('test-results/started');
const PORT = 41740;
const GUIDE = path.join(COPY, 'docs/failure-questions.mdx');
const CARD = '| Take ownership |';
const EDITS = 10;
/**
 * How long an edit may take to arrive, in milliseconds. It's usually far faster, but the machine
 * may be busy.
 */
const PATIENCE = 60_000;

let server: DevServer | undefined;
let browser: Browser;
let guide: Page;
let practice: Page;
let original: string;

before(async () => {
  copyProject(COPY);
  original = readFileSync(GUIDE, 'utf8');
  assert.ok(original.includes(CARD), `${GUIDE} has no ${CARD}: name a cell that it has`);
  server = await startDevServer(COPY, PORT, 2 * PATIENCE);
  browser = await launchChromium();
  guide = await browser.newPage();
  practice = await browser.newPage();
  await guide.goto(`${server.url}/guides/failure-questions/`, { timeout: PATIENCE });
  await practice.goto(`${server.url}/practice/print/?form=list`, { timeout: PATIENCE });
});

after(async () => {
  await browser?.close();
  server?.stop();
});

const write = (from: string, to: string): void => writeFileSync(GUIDE, original.replace(from, to));
const shows = (page: Page, words: string): Promise<void> =>
  page.getByText(words).first().waitFor({ state: 'attached', timeout: PATIENCE });

test(`${EDITS} edits of a card in a row all show up on the guide and on the practice pages`, async () => {
  for (let edit = 1; edit <= EDITS; edit++) {
    const words = `Take ownership, edit ${edit}.`;
    write(CARD, `| ${words} |`);
    await Promise.all([shows(guide, words), shows(practice, words)]);
  }
});

for (const [name, from, to, rule] of [
  ['a table row', CARD, '| Take', 'empty-cell'],
  ['an open tag', '## The Formula', '## The Formula\n\n<Story', 'mdx-syntax'],
  ['a brace', '## The Formula', '## The Formula\n\nA line with {of} in it', 'code'],
  ['a link', '## The Formula', '## The Formula\n\n[a link](./no-such-guide.mdx)', ''],
  ['front matter', 'difficulty: Intermediate', 'difficulty: Inter: mediate', 'front-matter'],
] as const) {
  test(`while ${name} is half-written, the page stays, and it recovers when the line is finished`, async () => {
    write(from, to);
    if (rule) {
      await guide
        .getByText(new RegExp(`docs/failure-questions\\.mdx:\\d+:\\d+ ${rule}`, 'i'))
        .first()
        .waitFor({ timeout: PATIENCE });
    } else {
      await shows(guide, 'a link');
    }
    await shows(guide, 'Common Questions');
    const done = `Finished after ${name}.`;
    write('## The Formula', `## The Formula\n\n${done}`);
    await shows(guide, done);
    assert.equal(await guide.locator('.theme-admonition-danger').count(), 0);
    assert.equal(
      await guide
        .locator('#webpack-dev-server-client-overlay, #rspack-dev-server-client-overlay')
        .count(),
      0,
    );
  });
}
