import { expect, test } from './fixtures';

test.use({ javaScriptEnabled: false });

const LONG = '/guides/tell-me-about-a-time-you-failed';

/**
 * What the served pages contain, without any script: the page, what to count, and how many there
 * must be at least.
 */
const CONTENT: [page: string, what: string, selector: string, least: number][] = [
  [`${LONG}/in-practice/`, 'scenarios to choose in', '[data-scenario]', 5],
  [`${LONG}/in-practice/`, 'weak responses', '[data-scenario] [data-verdict="weak"]', 5],
  [`${LONG}/in-practice/`, 'so-so responses', '[data-scenario] [data-verdict="so-so"]', 5],
  [`${LONG}/in-practice/`, 'strong responses', '[data-scenario] [data-verdict="strong"]', 5],
  [`${LONG}/common-mistakes/`, 'common mistakes', '[data-mistake]', 8],
  [
    `${LONG}/common-mistakes/`,
    'scripts before and after',
    '[data-mistake] [data-script] blockquote',
    16,
  ],
  [`${LONG}/practical-exercises/`, 'exercises', '[data-exercise]', 5],
  [
    `${LONG}/practical-exercises/`,
    'points of the rubrics',
    '[data-exercise] fieldset input[type=checkbox]',
    15,
  ],
  [`${LONG}/open-practice/`, 'open practices', '[data-open-practice]', 3],
  [
    `${LONG}/open-practice/`,
    'anchored tiers',
    '[data-open-practice] fieldset input[type=radio]',
    12,
  ],
  [`${LONG}/faq/`, 'answered questions', '[data-faq] details', 10],
  [`${LONG}/follow-up-questions/`, 'follow-up questions', '[data-faq] details', 6],
  [`${LONG}/workplace-perspective/`, 'workplace scenarios', '[data-faq] details', 3],
  ['/guides/failure-questions/', 'stories', '[data-story]', 5],
  ['/guides/handling-failure/', 'stories', '[data-story]', 5],
  ['/guides/failure-and-learning/', 'stories', '[data-story]', 6],
  ['/guides/failure-and-learning/', 'boxes to tick', '[data-checklist] input[type=checkbox]', 30],
  ['/guides/credible-failure-story/', 'stories, one for each level', '[data-story^="level-"]', 3],
];

for (const address of new Set(CONTENT.map(([page]) => page))) {
  test(`${address} is complete`, async ({ page }) => {
    await page.goto(address);
    for (const [, what, selector, least] of CONTENT.filter(([of]) => of === address)) {
      const texts = await page
        .locator(selector)
        .evaluateAll((all) =>
          all.map(
            (one) =>
              one.closest('label, details, blockquote, section, figure, div, li, h2')
                ?.textContent ?? '',
          ),
        );
      expect(texts.length, what).toBeGreaterThanOrEqual(least);
      for (const text of texts) expect(text.trim(), what).not.toBe('');
    }
  });
}

test('the quiz has at least eight questions of each kind, with feedback on every option', async ({
  page,
}) => {
  await page.goto(`${LONG}/quiz/`);
  for (const kind of ['vocabulary', 'scenario', 'error-detection', 'judgment']) {
    const texts = await page
      .locator(`[data-quiz][data-kind="${kind}"] [data-answer]`)
      .allTextContents();
    expect(texts.length, kind).toBeGreaterThanOrEqual(8);
    for (const text of texts) expect(text.length).toBeGreaterThan(60);
  }
});
