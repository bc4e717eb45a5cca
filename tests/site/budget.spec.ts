import path from 'node:path';
import { readBudget } from '../budget/budget-file';
import { overruns } from '../budget/compare';
import { measure } from '../budget/measure';
import { visit } from '../budget/visit';
import { BUILD, URL_OF_BUILD } from './builds';
import { expect, test } from './fixtures';

test('no kind of page weighs more than its budget', async ({ browser }) => {
  test.slow();
  const { budget } = await measure(
    () => browser.newPage(),
    URL_OF_BUILD,
    path.resolve(__dirname, '../..', BUILD),
  );
  const over = overruns(readBudget(), budget);
  expect(over, over.join('\n')).toEqual([]);
});

test.describe('if the page of a kind is gone', () => {
  test.use({ expectedErrors: /404/ });

  test('the message says where to name another', async ({ page }) => {
    await expect(visit(page, `${URL_OF_BUILD}/guides/gone/`)).rejects.toThrow(
      /\/guides\/gone\/ isn’t there: name another page of its kind in tests\/budget\/pages\.ts/,
    );
  });
});
