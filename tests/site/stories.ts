import type { Page } from 'playwright/test';
import { RECORD, store } from './practice';

/**
 * Stores a story before a page is opened next.
 *
 * @param texts its texts by name: `title`, `situation`, and so on
 * @param order its place among the others
 */
export async function storeStory(
  page: Page,
  id: string,
  texts: Readonly<Record<string, string>>,
  order = 0,
): Promise<void> {
  const at = 1_700_000_000_000;
  const entry = (content: object): string => JSON.stringify({ version: 2, at, ...content });
  const entries = {
    [RECORD]: '{"version":2}',
    [`${RECORD}/story/${id}/created`]: entry({ value: String(at) }),
    [`${RECORD}/story/${id}/order`]: entry({ value: String(order) }),
    ...Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        `${RECORD}/draft/${id}/${name}`,
        entry({ text }),
      ]),
    ),
  };
  await store(page, entries);
}
