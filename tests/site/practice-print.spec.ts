import type { Page } from 'playwright/test';
import { readGuides } from '../../src/authoring/check';
import { ofKind } from '../../src/authoring/components';
import { AT_ONCE } from '../../src/practice/print/print-selection';
import { URL_OF_BUILD } from './builds';
import {
  expect,
  open,
  openWithoutScripts,
  tabInto,
  test,
  violationsInBothThemes,
  watch,
  watchShifts,
} from './fixtures';
import { storeReviews } from './practice';

const PAGE = '/practice/print/';
const guides = readGuides('docs').map(({ components }) => ({
  decks: ofKind(components, 'deck').map((component) => component.deck),
  quizzes: ofKind(components, 'quiz').map((component) => component.quiz),
  exercises: ofKind(components, 'exercise').map((component) => component.exercise),
  talks: ofKind(components, 'open-practice').map(({ practice }) => practice),
  scenarios: ofKind(components, 'scenario').map(({ scenario }) => scenario),
}));
const deck = guides.flatMap(({ decks }) => decks).find(({ id }) => id === 'failure-story');
const quiz = guides
  .flatMap(({ quizzes }) => quizzes)
  .find(({ id }) => id === 'failure-quiz-scenario');
const all = guides.flatMap(({ decks, quizzes, exercises, talks, scenarios }) => [
  ...decks.flatMap(({ cards }) => cards),
  ...quizzes.flatMap(({ questions }) => questions),
  ...exercises,
  ...talks,
  ...scenarios,
]);
const idsOf = (items: { id: string }[] = []): string[] => items.map(({ id }) => id);

/** A side of a card on paper. Lengths are in pixels, from the corner of its sheet. */
interface Cell {
  sheet: string;
  side: string;
  card: string;
  left: number;
  right: number;
  top: number;
  fits: boolean;
  foot: string;
}

/** The cells of all sheets, from sheet to sheet; the empty ones have no card. */
function cellsOf(page: Page): Promise<Cell[]> {
  return page.locator('[data-sheet][data-side]').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const paper = sheet.querySelector('ul')?.getBoundingClientRect() ?? new DOMRect();
      return [...sheet.querySelectorAll('ul > li:not(li li)')].map((cell) => {
        const box = cell.getBoundingClientRect();
        const face = cell.firstElementChild;
        const inner = face
          ? [...face.querySelectorAll('*')].map((each) => each.getBoundingClientRect())
          : [];
        return {
          sheet: sheet.getAttribute('data-sheet') ?? '',
          side: sheet.getAttribute('data-side') ?? '',
          card: cell.getAttribute('data-card') ?? '',
          left: box.left - paper.left,
          right: paper.right - box.right,
          top: box.top - paper.top,
          fits: inner.every(
            ({ top, bottom, left, right }) =>
              top >= box.top && bottom <= box.bottom && left >= box.left && right <= box.right,
          ),
          foot: face?.lastElementChild?.firstElementChild?.textContent ?? '',
        };
      });
    }),
  );
}

test('cards to cut out: every item is there, uncut, and its back is behind its front', async ({
  page,
}) => {
  await open(page, `${PAGE}?form=cards`);
  await page.emulateMedia({ media: 'print' });
  const cells = await cellsOf(page);
  const fronts = cells.filter(({ side, card }) => side === 'front' && card);
  const backs = cells.filter(({ side, card }) => side === 'back' && card);
  const tooLong =
    (await page.locator('main [role=status]').textContent())?.split(' list: ')[1]?.split(', ') ??
    [];
  expect(new Set(fronts.map(({ card }) => card)).size + tooLong.length).toBe(
    Math.min(all.length, AT_ONCE),
  );
  expect(tooLong.length).toBeLessThan(3);
  expect(idsOf(all)).toEqual(expect.arrayContaining(fronts.map(({ card }) => card)));
  expect(backs).toHaveLength(fronts.length);
  for (const front of fronts) {
    const back = backs.find(({ card }) => card === front.card);
    expect(back?.sheet).toBe(front.sheet);
    expect(back?.foot).toBe(front.foot);
    expect(back?.right).toBeCloseTo(front.left, 1);
    expect(back?.top).toBeCloseTo(front.top, 1);
  }
  expect(fronts.filter(({ left }) => left > 100).length).toBeGreaterThan(20);
  expect(cells.filter(({ fits }) => !fits)).toEqual([]);
});

test('on A4 and on Letter, each sheet of cards is two pages, and no page is blank', async ({
  page,
}) => {
  await open(page, `${PAGE}?form=cards`);
  const sides = await page.locator('[data-sheet][data-side]').count();
  expect(sides).toBeGreaterThan(10);
  for (const format of ['A4', 'Letter']) {
    const paper = (await page.pdf({ format })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g), format).toHaveLength(sides);
  }
});

test('on a phone, the preview shows the same sheets smaller, and still cuts nothing off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `${PAGE}?form=cards&deck=${deck?.id}`);
  const cells = await cellsOf(page);
  expect(
    cells.filter(({ card, side }) => card && side === 'front').map(({ card }) => card),
  ).toEqual(idsOf(deck?.cards));
  expect(cells.filter(({ fits }) => !fits)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the question list: the answers start on a new page, with the numbers of their questions', async ({
  page,
}) => {
  await open(page, `${PAGE}?form=list`);
  const numbersOf = (name: string): Promise<[string | null, number][]> =>
    page
      .locator(`[${name}]`)
      .evaluateAll(
        (all, attribute) =>
          all.map((each) => [each.getAttribute(attribute), (each as HTMLLIElement).value]),
        name,
      );
  const asked = await numbersOf('data-asked');
  expect(asked.map(([, number]) => number)).toEqual(asked.map((_, at) => at + 1));
  expect(await numbersOf('data-answered')).toEqual(asked);
  expect(asked).toHaveLength(Math.min(all.length, AT_ONCE));
  expect(idsOf(all)).toEqual(expect.arrayContaining(asked.map(([id]) => id)));
  await page.emulateMedia({ media: 'print' });
  const key = page.locator('[data-sheet=answers]');
  expect(await key.evaluate((each) => getComputedStyle(each).breakBefore)).toBe('page');
  await expect(key.getByRole('heading', { level: 2 })).toContainText('Answers');
});

test('a link asks for one deck; the choice is made by keyboard, is in the address, and is printed', async ({
  page,
}) => {
  await open(page, `${PAGE}?deck=${quiz?.id}`);
  const asked = page.locator('[data-asked]');
  expect(
    await asked.evaluateAll((all) => all.map((each) => each.getAttribute('data-asked'))),
  ).toEqual(idsOf(quiz?.questions));
  const select = page.getByLabel('Which ones');
  await expect(select.locator('option:checked')).toHaveText(
    `Quiz: Scenario (${quiz?.questions.length} items)`,
  );
  await tabInto(page, 'form');
  await expect(page.getByRole('radio', { name: 'Questions and answer key' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(select).toBeFocused();
  await page.keyboard.press('Home');
  await expect(select.locator('option:checked')).toHaveText(/^Everything/);
  await expect(page).toHaveURL(`${PAGE}?form=list`);
  await select.selectOption({ label: `${deck?.title} (${deck?.cards.length} items)` });
  await expect(page).toHaveURL(`${PAGE}?deck=${deck?.id}`);
  expect(
    await asked.evaluateAll((all) => all.map((each) => each.getAttribute('data-asked'))),
  ).toEqual(idsOf(deck?.cards));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Cards to cut out' })).toBeFocused();
  await expect(page.locator('[data-side=front] [data-card]')).toHaveCount(deck?.cards.length ?? 0);
  await page.evaluate(
    () => (window.print = () => void document.body.setAttribute('data-printed', '')),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
});

for (const form of ['sheet', 'list', 'cards']) {
  test(`as ${form}, it’s accessible in both themes, and only the sheets are printed`, async ({
    page,
  }) => {
    await open(page, `${PAGE}?form=${form}`);
    await page.locator('[data-sheet]').first().waitFor();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const stray = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement;
        const range = document.createRange();
        range.selectNode(text);
        const { left, width, height } = range.getBoundingClientRect();
        // The link to the main content waits beside the page.
        const seen =
          width > 0 &&
          height > 0 &&
          left < window.innerWidth &&
          element?.checkVisibility({ visibilityProperty: true });
        if (seen && !element?.closest('[data-sheet] :is(ul, ol, h2, h3, [aria-hidden])'))
          found.push(text.textContent ?? '');
      }
      return found;
    });
    expect(stray).toEqual([]);
    await expect(page.locator('form')).toBeHidden();
  });
}

test('what’s chosen before the scripts load isn’t lost', async ({ page }) => {
  const arrive = await openWithoutScripts(page, PAGE);
  await page.getByRole('radio', { name: 'Cards to cut out' }).check();
  await arrive();
  await expect(page).toHaveURL(`${PAGE}?form=cards`);
  await expect(page.locator('[data-side=front] [data-card]').first()).toBeVisible();
});

/** The cards of the sheet that aren't cut off, by their ids. */
const onSheet = (page: Page): Promise<string[]> =>
  page.locator('[data-sheet=interview] [data-card]').evaluateAll((cards) => {
    const box = cards[0]?.parentElement?.getBoundingClientRect() ?? new DOMRect();
    return cards
      .filter((card) => card.getBoundingClientRect().right <= box.right + 1)
      .map((card) => {
        const isWhole = card.getBoundingClientRect().bottom <= box.bottom + 1;
        return `${card.getAttribute('data-card')}${isWhole ? '' : ' is cut off'}`;
      });
  });

const longest = guides
  .flatMap(({ decks }) => decks)
  .flatMap(({ cards }) => cards)
  .sort((a, b) => JSON.stringify([b.do, b.dont]).length - JSON.stringify([a.do, a.dont]).length)
  .slice(0, 8);

for (const format of ['A4', 'Letter'] as const) {
  test(`the sheet is one page on ${format}, even if long cards were missed`, async ({ page }) => {
    await storeReviews(
      page,
      Object.fromEntries(longest.map(({ id }, at) => [id, [{ at: at + 1, grade: 'missed' }]])),
    );
    await open(page, PAGE);
    const sheet = page.locator('[data-sheet=interview]');
    await expect(sheet.locator('[data-card]')).toHaveCount(longest.length);
    const shown = await onSheet(page);
    expect(shown).toEqual(idsOf(longest).reverse().slice(0, shown.length));
    expect(shown.length).toBeGreaterThan(3);
    const paper = (await page.pdf({ format })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const ends = await sheet.evaluate((each) => [
      each.getBoundingClientRect().bottom,
      each.lastElementChild?.getBoundingClientRect().bottom,
    ]);
    expect(ends[1]).toBeLessThanOrEqual(ends[0] ?? 0);
  });
}

test('the sheet is there without a choice, has what the site says, and nothing moves on arrival', async ({
  page,
}) => {
  await watchShifts(page);
  await open(page, PAGE);
  const sheet = page.locator('[data-sheet]');
  await expect(sheet).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'One-page interview sheet' })).toBeChecked();
  await expect(
    sheet.getByRole('listitem').filter({ hasText: /^(Situation|Takeaway)/ }),
  ).toHaveCount(2);
  expect((await onSheet(page)).length).toBeGreaterThan(5);
  await expect(sheet.getByText('Tell me about a time you failed.')).toBeVisible();
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
  const print = page.getByRole('button', { name: 'Print' });
  const before = await print.boundingBox();
  await page.getByRole('radio', { name: 'Questions and answer key' }).check();
  await expect(page.locator('[data-asked]').first()).toBeVisible();
  expect(await print.boundingBox()).toEqual(before);
});

test('on a phone, the sheet is a page to read, also with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page, PAGE);
  const sheet = page.locator('[data-sheet=interview]');
  await sheet.waitFor();
  for (const size of ['100%', '200%']) {
    await page.evaluate((each) => (document.documentElement.style.fontSize = each), size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await onSheet(page)).toHaveLength(8);
  }
  const type = await sheet.evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
  expect(type).toBeGreaterThanOrEqual(32);
});

test('without scripts, the page says that the guides print, and links to them', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${PAGE}`);
  // By element: for Playwright's other ways to find things, <noscript> is empty.
  await expect(page.locator('main noscript > p')).toContainText('You can still print the guides');
  await expect(page.locator('main noscript > p')).toBeVisible();
  await expect(page.locator('main noscript [data-sheet=interview]')).toBeVisible();
  expect(
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g),
  ).toHaveLength(1);
  await expect(page.locator('main form')).toBeHidden();
  await page.locator('main noscript a', { hasText: deck?.title }).first().click();
  await expect(page.locator(`[data-deck=${deck?.id}]`)).toBeVisible();
  expect(wrongs).toEqual([]);
  await context.close();
});
