import type { Locator, Page } from 'playwright/test';
import { URL_OF_BUILD } from './builds';
import { countOf, verdictsOf } from './content';
import { expect, open, tabInto, test, violations, watch } from './fixtures';

const GUIDE = '/guides/tell-me-about-a-time-you-failed/in-practice/';
const SCENARIO = '[data-scenario="gateway-crash"]';

const VERDICTS = verdictsOf('gateway-crash');
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

test('by keyboard alone: choose, see the annotation, compare, choose again', async ({ page }) => {
  await open(page, GUIDE);
  await expect(annotated(page).locator('visible=true')).toHaveCount(0);
  await tabInto(page, `${SCENARIO} [type=radio]`);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const radio = scenarioOf(page).locator('[type=radio]:checked');
  await expect(radio).toBeFocused();
  const chosen = annotated(page).nth(Number(await radio.inputValue()));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(annotated(page).locator('visible=true')).toHaveCount(1);
  await expect(chosen).toBeVisible();
  await expect(chosen).toContainText('closest to yours');
  await expect(chosen.locator('mark').first()).toBeVisible();
  await expect(chosen.locator('..')).toBeFocused();
  await expect(status(page)).toHaveText(
    /^This answer is (weak|so-so|strong)\. What .+ is marked\.$/,
  );
  await expect(scenarioOf(page).getByRole('radio')).toHaveCount(0);

  await page.keyboard.press('Tab');
  await expect(button(page, 'Compare with the others')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(annotated(page).locator('visible=true')).toHaveCount(VERDICTS.length);
  await expect(status(page)).toHaveText(`${ALL}.`);
  const verdicts = await annotated(page).evaluateAll((all) =>
    all.map((each) => each.getAttribute('data-verdict')),
  );
  expect(verdicts).toEqual(VERDICTS);
  await expect(scenarioOf(page).locator('[role=group]:focus')).not.toContainText(
    'closest to yours',
  );

  await button(page, 'Choose again').focus();
  await page.keyboard.press('Enter');
  await expect(scenarioOf(page).getByRole('group', { name: 'Which is closest' })).toBeFocused();
  await expect(scenarioOf(page).locator('[type=radio]:checked')).toHaveCount(0);
  await expect(annotated(page).locator('visible=true')).toHaveCount(0);
  await expect(status(page)).toHaveText('');
});

for (const verdict of ['weak', 'so-so', 'strong']) {
  test(`a ${verdict} choice is told in words, with its reasons`, async ({ page }) => {
    await open(page, GUIDE);
    await choose(page, verdict);
    await expect(status(page)).toContainText(`This answer is ${verdict}.`);
    const shown = annotated(page).locator('visible=true');
    await expect(shown).toHaveCount(1);
    await expect(
      shown.getByText(verdict === 'strong' ? 'Why it works.' : 'Why it falls short.'),
    ).toBeVisible();
    await expect(shown.getByText('What to change.')).toHaveCount(verdict === 'strong' ? 0 : 1);
    await expect(shown.locator('mark').first()).toHaveCSS('text-decoration-line', 'underline');
  });
}

test('on a phone, what was chosen and what it is compared with begin below the top bar, in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await open(page, GUIDE);
  await choose(page, 'strong');
  await expectInView(page, annotated(page).locator('visible=true'));
  await button(page, 'Compare with the others').click();
  await expectInView(page, annotated(page).first());
  await button(page, 'Choose again').click();
  await expectInView(page, scenarioOf(page).getByText('Which is closest'));
});

async function expectInView(page: Page, element: Locator): Promise<void> {
  const bar = await page
    .locator('.navbar')
    .evaluate((navbar) => navbar.getBoundingClientRect().bottom);
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

for (const theme of ['light', 'dark'] as const) {
  test(`choice, annotation and comparison are accessible in the ${theme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, GUIDE);
    await button(page, 'Check my choice').click();
    expect(await violations(page, SCENARIO)).toEqual([]);
    for (const verdict of ['weak', 'so-so', 'strong']) {
      await choose(page, verdict);
      expect(await violations(page, SCENARIO)).toEqual([]);
      await button(page, 'Choose again').click();
    }
    await choose(page, 'weak');
    await button(page, 'Compare with the others').click();
    expect(await violations(page, SCENARIO)).toEqual([]);
  });
}

test('compared on a phone, it fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, GUIDE);
  await choose(page, 'so-so');
  await button(page, 'Compare with the others').click();
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
  await expectAllReadable(page);
});

async function expectAllReadable(page: Page): Promise<void> {
  await expect(annotated(page).locator('visible=true')).toHaveCount(VERDICTS.length);
  await expect(scenarioOf(page).getByText(ALL).locator('visible=true')).toHaveCount(1);
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
