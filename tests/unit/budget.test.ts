import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Budget } from '../budget/budget';
import { overruns, savings } from '../budget/compare';
import { frameOf } from '../budget/files';
import { withoutWords } from '../budget/without-words';

const PLAYER = 'src/components/Player/index.tsx';
const CHART = 'src/components/Chart/index.tsx';
const REACT = 'node_modules/react-dom/client.js';

/** A budget for two kinds of pages: 60,000 bytes that both load, and a deck of 10,000. */
const recorded = (): Budget => ({
  pages: 20,
  shared: { scripts: 60_000, styles: 12_000 },
  kinds: {
    'a quiz': {
      first: 1000,
      scripts: 70_000,
      styles: 12_000,
      html: 3000,
      files: ['5.js', 'main.js', 'styles.css'],
    },
    'the landing page': {
      first: 1000,
      scripts: 60_000,
      styles: 12_000,
      html: 3000,
      files: ['main.js', 'styles.css'],
    },
  },
  files: {
    'main.js': { code: 60_000, modules: { [REACT]: 500_000 } },
    '5.js': { code: 10_000, modules: { [PLAYER]: 20_000 } },
    'styles.css': { code: 12_000, modules: { 'src/css/global.css': 30_000 } },
  },
});

/** The same after something was done to it. */
function after(change: (budget: Budget) => void): Budget {
  const budget = recorded();
  change(budget);
  return budget;
}

test('a build that weighs what it did is within its budget, and so are a few bytes more', () => {
  assert.deepEqual(overruns(recorded(), recorded()), []);
  const noisy = after(({ kinds }) => {
    for (const kind of Object.values(kinds)) {
      kind.scripts += 390;
      kind.html += 390;
    }
  });
  assert.deepEqual(overruns(recorded(), noisy), []);
});

test('a module that grew is named with its file, the page, and by how much', () => {
  const grown = after(({ kinds, files }) => {
    Object.assign(kinds['a quiz'] ?? {}, { scripts: 73_000 });
    files['5.js'] = { code: 13_000, modules: { [PLAYER]: 29_500 } };
  });
  assert.deepEqual(overruns(recorded(), grown), [
    'a quiz (/guides/tell-me-about-a-time-you-failed/quiz/), scripts in use: 73,000 bytes of gzip, 3,000 more than its budget of 70,000',
    `  5.js (${PLAYER} and more) grew by 3,000 bytes`,
    `    ${PLAYER} grew by 9,500 bytes before minifying`,
    'If readers get something for it, run npm run budget -- --update and say what in the pull request.',
  ]);
});

test('a module that a page didn’t load before is named, even if another page did', () => {
  const more = after(({ kinds }) => {
    Object.assign(kinds['the landing page'] ?? {}, {
      scripts: 70_000,
      files: ['5.js', 'main.js', 'styles.css'],
    });
  });
  assert.deepEqual(overruns(recorded(), more).slice(1, 3), [
    `  5.js (${PLAYER} and more) wasn’t loaded before, and has 10,000 bytes`,
    `    ${PLAYER} is new here: 20,000 bytes before minifying`,
  ]);
});

test('a module that moved into another file isn’t blamed', () => {
  const moved = after(({ kinds, files }) => {
    Object.assign(kinds['a quiz'] ?? {}, {
      scripts: 75_000,
      files: ['7.js', 'main.js', 'styles.css'],
    });
    files['7.js'] = { code: 15_000, modules: { [PLAYER]: 20_000, [CHART]: 15_000 } };
    delete files['5.js'];
  });
  assert.deepEqual(
    overruns(recorded(), moved).filter((line) => line.includes('src/')),
    [
      `  7.js (${PLAYER} and more) wasn’t loaded before, and has 15,000 bytes`,
      `    ${CHART} is new here: 15,000 bytes before minifying`,
    ],
  );
});

test('what all pages load, styles, and scripts that come too early have limits of their own', () => {
  const heavy = after(({ shared, kinds }) => {
    shared.scripts += 700;
    shared.styles += 500;
    Object.assign(kinds['a quiz'] ?? {}, { first: 40_000 });
  });
  assert.deepEqual(
    overruns(recorded(), heavy)
      .slice(0, -1)
      .map((line) => line.split(':')[0]),
    [
      'all pages, scripts in use',
      'all pages, styles',
      'a quiz (/guides/tell-me-about-a-time-you-failed/quiz/), scripts before the reader does anything',
    ],
  );
});

test('each page more may add an address to the scripts and the navigation', () => {
  const site = (pages: number): Budget =>
    after((budget) => {
      budget.pages = pages;
      budget.shared.scripts += 1400;
      for (const kind of Object.values(budget.kinds)) kind.html += 1100;
    });
  assert.deepEqual(overruns(recorded(), site(30)), []);
  assert.notDeepEqual(overruns(recorded(), site(20)), []);
});

test('a kind of page without a budget is reported', () => {
  const more = after(({ kinds }) => Object.assign(kinds, { 'a new page': kinds['a quiz'] }));
  assert.equal(overruns(recorded(), more)[0], 'a new page has no budget yet');
});

test('what got much lighter is told, and isn’t a mistake', () => {
  const light = after(({ shared }) => (shared.scripts = 40_000));
  assert.deepEqual(overruns(recorded(), light), []);
  assert.deepEqual(savings(recorded(), light), [
    'all pages, scripts in use: 20,000 bytes less than its budget. npm run budget -- --update makes that the limit.',
  ]);
});

const GUIDE = (cards: number, paragraphs: number): string => {
  const card = (at: number): string => `{id:"card-${at}",do:["Say it ${at}"],dont:["Don’t ${at}"]}`;
  const list = (count: number, each: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => each(at)).join();
  return `let p=e=>({a:[${list(paragraphs, (at) => `(0,t.jsx)(n.p,{children:"Words ${at}."})`)}],b:[${list(cards, card)}],c:JSON.parse('["${paragraphs}"]')});`;
};

test('more words and more cards of a guide don’t count, and more code does', () => {
  assert.equal(withoutWords(GUIDE(30, 200)), withoutWords(GUIDE(10, 100)));
  assert.notEqual(withoutWords(`${GUIDE(10, 100)}f(p)`), withoutWords(GUIDE(10, 100)));
});

test('code stays as it is without words', () => {
  const code = 'const{a,b:[c]}=x;f({a,c},/x/,1);';
  assert.equal(withoutWords(code), code);
});

test('the content of a page doesn’t count as HTML around it', () => {
  const page = (content: string): string =>
    `<head><script type=application/ld+json>{"${content}":1}</script></head><nav>Guides</nav><main>${content}</main>`;
  assert.equal(frameOf(page('long '.repeat(99))), frameOf(page('short')));
  assert.notEqual(frameOf(`${page('short')}<footer>More</footer>`), frameOf(page('short')));
});
