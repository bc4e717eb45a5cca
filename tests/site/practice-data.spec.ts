import type { Locator, Page, Request } from 'playwright/test';
import { readGuides } from '../../src/authoring/check';
import { ofKind } from '../../src/authoring/components';
import { expect, open, test } from './fixtures';
import { asked } from './practice';

/** The scripts that a page runs until something on it is there, as text. */
async function scriptsOf(page: Page, path: string, there?: Locator): Promise<string> {
  const urls: string[] = [];
  const note = (request: Request): void => {
    if (request.resourceType() === 'script') urls.push(request.url());
  };
  page.on('request', note);
  await open(page, path);
  await there?.waitFor();
  page.off('request', note);
  const texts = await Promise.all(urls.map(async (url) => (await page.request.get(url)).text()));
  return texts.join('\n');
}

/** The ids of the items whose answers only sessions save. Their guides have no need of the hash. */
const onlyInSessions = readGuides('docs').flatMap(({ components }) => [
  ...ofKind(components, 'open-practice').map(({ practice }) => practice.id),
  ...ofKind(components, 'scenario').map(({ scenario }) => scenario.id),
]);

/** Each item in some scripts, as written by a minifier or as JSON: its id, theme and contentHash. */
const itemsIn = (scripts: string): string[] =>
  [
    ...scripts.matchAll(
      /"?\bid"?:"([^"]+)",(?:"?aliases"?:\[[^\]]*\],)?"?theme"?:"([^"]+)","?contentHash"?:"([^"]+)"/g,
    ),
  ].map(([, ...parts]) => parts.join(' '));

test('a guide and a session read the same items, the guide doesn’t load the session’s, and the practice page none', async ({
  page,
}) => {
  expect(itemsIn(await scriptsOf(page, '/practice/'))).toEqual([]);
  const practice = await scriptsOf(page, '/practice/?session=all', asked(page));
  const items = itemsIn(practice);
  expect(items.length).toBeGreaterThan(70);
  expect(practice).toContain('"kind":"exercise"');
  const places = new Set(
    [...practice.matchAll(/"place":\{"title":"[^"]*","href":"([^"#]+)/g)].map(
      ([, href = '']) => href,
    ),
  );
  const read: string[] = [];
  for (const place of places) {
    const scripts = await scriptsOf(page, place);
    expect(scripts, place).not.toContain('"kind":"exercise"');
    read.push(...itemsIn(scripts));
  }
  const saved = items.filter((item) => !onlyInSessions.some((id) => item.startsWith(`${id} `)));
  expect([...new Set(read)].sort()).toEqual([...new Set(saved)].sort());
});
