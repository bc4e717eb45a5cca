import { execFileSync } from 'node:child_process';
import { hasFullHistory } from '../../src/authoring/git';
import { readRedirects } from '../../src/authoring/published/published-redirects';
import { REPOSITORY, SUBPATH, URL_OF_BUILD, URL_OF_SUBPATH_BUILD } from './builds';
import { expect, open, test } from './fixtures';

const GUIDE = 'guides/failure-questions/';

test.describe('under a sub-path', () => {
  test.use({ baseURL: URL_OF_SUBPATH_BUILD });

  test('the landing page, a guide, the checklist, and the metadata are complete', async ({
    page,
  }) => {
    const missing: string[] = [];
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
    await open(page, SUBPATH);
    await page.getByRole('link', { name: 'Handling Failure' }).first().click();
    await expect(page).toHaveURL(`${URL_OF_SUBPATH_BUILD}${SUBPATH}guides/handling-failure/`);
    const box = page.locator('[data-checklist="stories-to-prepare"]').getByRole('checkbox').first();
    await box.check();
    await page.reload();
    await expect(box).toBeChecked();
    expect(await page.evaluate(() => Object.keys(localStorage))).toContain(
      'failure-handbook/handbook/record/tick/stories-to-prepare/own-failure',
    );
    await expect(page.locator('head link[rel=icon]')).toHaveAttribute('href', /^\/handbook\//);
    expect(missing).toEqual([]);
  });

  test('with a repository, a guide links to its source, and a card to a form that’s filled in', async ({
    page,
  }) => {
    await open(page, `${SUBPATH}${GUIDE}`);
    await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
      'href',
      `${REPOSITORY}/edit/main/docs/failure-questions.mdx`,
    );
    await page
      .locator('[data-deck="failure-story"]')
      .getByRole('button', { name: /^Do, I’m sure/ })
      .click();
    const form = new URL(
      (await page.getByRole('link', { name: 'Suggest a change' }).getAttribute('href')) ?? '',
    );
    expect(form.origin + form.pathname).toBe(`${REPOSITORY}/issues/new`);
    expect(form.searchParams.get('template')).toBe('bad-card.yml');
    expect(form.searchParams.get('card')).toMatch(/^failure-story\/[a-z-]+$/);
    expect(form.searchParams.get('guide')).toBe(`${SUBPATH}${GUIDE}`);
  });

  test('a guide shows when it was last updated according to Git, names nobody, and links to its history', async ({
    page,
  }) => {
    await open(page, `${SUBPATH}${GUIDE}`);
    const updated = page.locator('.theme-last-updated');
    if (!hasFullHistory('.')) return expect(updated).toHaveCount(0);
    const seconds = execFileSync(
      'git',
      // Docusaurus doesn't count merges.
      ['log', '-1', '--no-merges', '--format=%ct', '--', 'docs/failure-questions.mdx'],
      { encoding: 'utf8' },
    );
    await expect(updated.locator('time')).toHaveAttribute(
      'datetime',
      new Date(Number(seconds) * 1000).toISOString(),
    );
    await expect(updated).toHaveText(/^Last updated on \w+ \d+, \d{4}$/);
    await expect(page.getByRole('link', { name: 'See all changes' })).toHaveAttribute(
      'href',
      `${REPOSITORY}/commits/main/docs/failure-questions.mdx`,
    );
  });
});

test('without a repository, nothing links to one', async ({ page }) => {
  await open(page, `${URL_OF_BUILD}/${GUIDE}`);
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveCount(0);
  await page
    .locator('[data-deck="failure-story"]')
    .getByRole('button', { name: /^Do, I’m sure/ })
    .click();
  await expect(
    page.locator('[data-deck="failure-story"]').getByRole('group', { name: 'Answer' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Suggest a change' })).toHaveCount(0);
});

for (const { from, to } of readRedirects()) {
  test(`${from} leads to ${to}`, async ({ page }) => {
    await page.goto(from);
    await expect(page).toHaveURL(to.replace(/\/?(#|$)/, '/$1'));
  });
}
