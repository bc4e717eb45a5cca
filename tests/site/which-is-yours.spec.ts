import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { countOf, verdictsOf } from './content';
import { expect, open, tabInto, test, violationsInBothThemes, watch } from './fixtures';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/in-practice/';
const SCENARIO = '[data-scenario="gateway-crash"]';

const VERDICTS = verdictsOf('gateway-crash');
const NUMBERS = ['no', 'one', 'two', 'three'];
const OTHERS = `The other ${NUMBERS[VERDICTS.length - 1]}, from weak to strong`;
const ALL = `All ${VERDICTS.length === 4 ? 'four' : 'three'} answers, from weak to strong`;

const scenarioOf = (page: Page): Locator => page.locator(SCENARIO);
const status = (page: Page): Locator => scenarioOf(page).locator('> [role=status]');
const annotated = (page: Page): Locator => scenarioOf(page).locator('[data-verdict]');
const button = (page: Page, name: string): Locator =>
  scenarioOf(page).getByRole('button', { name });

/** The radio button of the first response with that verdict, found by its words. */
async function radioOf(page: Page, verdict: string): Promise<Locator> {
  const said = await scenarioOf(page)
    .locator(`[data-verdict="${verdict}"] blockquote`)
    .first()
    .textContent();
  return scenarioOf(page).getByRole('radio', { name: said?.trim() ?? '', exact: true });
}

async function choose(page: Page, verdict: string): Promise<void> {
  await (await radioOf(page, verdict)).check();
  await button(page, 'Check my choice').click();
}

test('by keyboard alone: choose, see all annotations with the own one first, choose again', async ({
  page,
}) => {
  await open(page, GUIDE);
  await expect(annotated(page).locator('visible=true')).toHaveCount(0);
  await tabInto(page, `${SCENARIO} [type=radio]`);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const radio = scenarioOf(page).locator('[type=radio]:checked');
  await expect(radio).toBeFocused();
  const chosen = annotated(page).nth(Number(await radio.inputValue()));
  const said = await chosen.locator('blockquote').textContent();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(annotated(page).locator('visible=true')).toHaveCount(VERDICTS.length);
  const own = annotated(page).first();
  await expect(own).toContainText('closest to yours');
  await expect(own.locator('blockquote')).toHaveText(said ?? '');
  await expect(own.locator('mark').first()).toBeVisible();
  await expect(own.locator('..')).toBeFocused();
  await expect(status(page)).toHaveText(
    /^This answer is (weak|so-so|strong)\. What .+ is marked\.$/,
  );
  await expect(scenarioOf(page).getByRole('radio')).toHaveCount(0);

  const [first, ...others] = await annotated(page).evaluateAll((all) =>
    all.map((each) => each.getAttribute('data-verdict') ?? ''),
  );
  expect(others).toEqual(VERDICTS.toSpliced(VERDICTS.indexOf(first ?? ''), 1));
  await expect(scenarioOf(page).getByText(OTHERS)).toBeVisible();

  await button(page, 'Choose again').focus();
  await page.keyboard.press('Enter');
  await expect(scenarioOf(page).getByRole('group', { name: 'Which is closest' })).toBeFocused();
  await expect(scenarioOf(page).locator('[type=radio]:checked')).toHaveCount(0);
  await expect(annotated(page).locator('visible=true')).toHaveCount(0);
  await expect(status(page)).toHaveText('');
});

test('a weak, a so-so, and a strong choice are told in words, with their reasons', async ({
  page,
}) => {
  await open(page, GUIDE);
  for (const verdict of ['weak', 'so-so', 'strong']) {
    await choose(page, verdict);
    await expect(status(page)).toContainText(`This answer is ${verdict}.`);
    const shown = annotated(page).first();
    await expect(
      shown.getByText(verdict === 'strong' ? 'Why it works.' : 'Why it falls short.'),
    ).toBeVisible();
    await expect(shown.getByText('What to change.')).toHaveCount(verdict === 'strong' ? 0 : 1);
    await expect(shown.locator('mark').first()).toHaveCSS('text-decoration-line', 'underline');
    await button(page, 'Choose again').click();
  }
});

test('on a phone, the own answer and the choice begin below the top bars, in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await open(page, GUIDE);
  await choose(page, 'strong');
  await expectInView(page, annotated(page).first());
  await button(page, 'Choose again').click();
  await expectInView(page, scenarioOf(page).getByText('Which is closest'));
});

async function expectInView(page: Page, element: Locator): Promise<void> {
  const bar = await page
    .locator('.theme-doc-toc-mobile')
    .evaluate((contents) => contents.getBoundingClientRect().bottom);
  const top = await element.evaluate((each) => each.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(bar);
  expect(top).toBeLessThan(240);
}

test('before the choice nothing tells weak from strong: no verdict, no mark, a mixed order', async ({
  page,
}) => {
  await open(page, GUIDE);
  await expect(
    page.locator('[data-scenario] :is(mark, [data-verdict], b, strong)').locator('visible=true'),
  ).toHaveCount(0);
  const orders = await page
    .locator('[data-scenario]')
    .evaluateAll((all) =>
      all.map((each) =>
        [...each.querySelectorAll<HTMLInputElement>('[type=radio]')].map(({ value }) =>
          Number(value),
        ),
      ),
    );
  expect(orders.some(([first]) => first !== 0)).toBe(true);
  expect(orders.some((order) => order.at(-1) !== order.length - 1)).toBe(true);
  for (const order of orders) expect(order.toSorted()).toEqual([...order.keys()]);
});

test('without a choice it asks for one', async ({ page }) => {
  await open(page, GUIDE);
  await button(page, 'Check my choice').click();
  await expect(scenarioOf(page).getByText('Choose one of the answers first.')).toBeVisible();
  await expect(button(page, 'Check my choice')).toBeFocused();
  await choose(page, 'weak');
  await expect(status(page)).toContainText('weak');
});

test('choice, annotation and comparison are accessible in both themes', async ({ page }) => {
  await open(page, GUIDE);
  await button(page, 'Check my choice').click();
  expect(await violationsInBothThemes(page, SCENARIO)).toEqual([]);
  for (const verdict of ['weak', 'so-so', 'strong']) {
    await choose(page, verdict);
    expect(await violationsInBothThemes(page, SCENARIO)).toEqual([]);
    await button(page, 'Choose again').click();
  }
});

test('on a phone, it fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, GUIDE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await choose(page, 'so-so');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('works where storage is refused, and is asked anew on a later visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, GUIDE);
  await choose(page, 'strong');
  await expect(status(page)).toContainText('strong');
  await page.reload();
  await expect(button(page, 'Check my choice')).toBeVisible();
  await expect(annotated(page).locator('visible=true')).toHaveCount(0);
});

test('without scripts all answers stand there, annotated, from weak to strong, and nothing to press', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const wrongs = watch(context);
  const page = await context.newPage();
  await page.goto(`${URL_OF_BUILD}${GUIDE}`);
  await expectAllReadable(page);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('printed, all answers stand there, whatever was chosen', async ({ page }) => {
  await open(page, GUIDE);
  await choose(page, 'weak');
  await page.emulateMedia({ media: 'print' });
  await expectAllReadable(page, OTHERS);
});

test('on a phone, all answers are there by their first lines, and the button to check stays in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, GUIDE);
  const options = scenarioOf(page).getByRole('radio');
  const texts = scenarioOf(page).locator('label > span');
  const heights = (): Promise<number[]> =>
    texts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  const folded = await heights();
  for (const height of folded) expect(height).toBeLessThan(100);

  const more = scenarioOf(page).getByRole('button', { name: 'Read all of answer 1' });
  await more.click();
  expect((await heights())[0]).toBeGreaterThan((folded[0] ?? 0) + 20);
  await expect(options.first()).not.toBeChecked();
  await expect(
    scenarioOf(page).getByRole('button', { name: 'Show less of answer 1' }),
  ).toHaveAttribute('aria-expanded', 'true');
  await scenarioOf(page).getByText('Which is closest').scrollIntoViewIfNeeded();
  await expect(button(page, 'Check my choice')).toBeInViewport();

  await options.nth(1).check();
  expect((await heights())[1]).toBeGreaterThan((folded[1] ?? 0) + 20);
});

test('on a wide screen, all answers are there in full', async ({ page }) => {
  await open(page, GUIDE);
  await expect(scenarioOf(page).getByRole('button', { name: /^Read all/ })).toHaveCount(0);
  const cut = await scenarioOf(page)
    .locator('label > span')
    .evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length);
  expect(cut).toBe(0);
});

async function expectAllReadable(page: Page, order = ALL): Promise<void> {
  await expect(annotated(page).locator('visible=true')).toHaveCount(VERDICTS.length);
  await expect(scenarioOf(page).getByText(order).locator('visible=true')).toHaveCount(1);
  await expect(annotated(page).first().locator('mark').first()).toBeVisible();
  await expect(scenarioOf(page).getByText('Why it works.')).toBeVisible();
  await expect(scenarioOf(page).locator(':is(button, input):visible')).toHaveCount(0);
}

test('the guide holds all its scenarios, each from weak to strong, each answer marked and with its reasons', async ({
  page,
}) => {
  await open(page, GUIDE);
  const scenarios = await page.locator('[data-scenario]').evaluateAll((all) =>
    all.map((each) =>
      [...each.querySelectorAll('[data-verdict]')].map((response) => ({
        verdict: response.getAttribute('data-verdict') ?? '',
        marks: response.querySelectorAll('mark').length,
        text: response.textContent ?? '',
      })),
    ),
  );
  expect(scenarios).toHaveLength(
    countOf('docs/tell-me-about-a-time-you-failed/in-practice.mdx', 'WhichIsYours'),
  );
  for (const responses of scenarios) {
    const verdicts = responses.map(({ verdict }) => verdict);
    expect([...new Set(verdicts)]).toEqual(['weak', 'so-so', 'strong']);
    for (const { verdict, marks, text } of responses) {
      expect(marks).toBeGreaterThan(0);
      for (const note of verdict === 'strong'
        ? ['Why it works.']
        : ['Why it falls short.', 'What to change.'])
        expect(text).toContain(note);
    }
  }
});
