import path from 'node:path';
import type { LoadedContent as Docs } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { checkGuides, readGuides } from '../../authoring/check';
import { ofKind } from '../../authoring/components';
import type { Guide } from '../../authoring/guide';
import { formatProblems, isError } from '../../authoring/problems';
import {
  aliasesIn,
  PUBLISHED_IDS_FILE,
  readPublishedIds,
} from '../../authoring/published/published-ids';
import { checkFiles } from '../../authoring/rules/files';
import { searchRecords } from '../../authoring/search-records';
import { readSheet, type SheetSources } from '../../authoring/sheet';
import { type Page, pagesByGuide } from '../../authoring/site-map';
import { readStoriesData, type StoriesSources } from '../../authoring/stories';
import { resolver, toPracticeData, withLinks } from '../../authoring/to-practice-data';
import type { Card } from '../../model/items';
import type { GuideAddress, LandingData, SheetData } from '../../model/practice-data';
import type { StoriesData } from '../../model/stories-data';
import type { Options } from './options';
import { practiceFiles } from './practice-module';
import { SEARCH_DATA } from './search-data';

export { validateOptions } from './options';

/**
 * The Docusaurus plugin that checks all guides before the build, and generates the modules that the
 * pages in `src/pages/` import: see `generated.d.ts`. It doesn't use global data, because that
 * would be in the scripts of every guide.
 */
export default function practiceItemsPlugin(
  { siteDir, baseUrl }: LoadContext,
  { landingCards, sheet, stories }: Options,
): Plugin {
  if (process.env.NODE_ENV === 'development')
    console.info(
      '[INFO] Guides reload as you edit them. After a change in src/authoring or docusaurus.config.ts, start again.',
    );
  return {
    name: 'practice-items',
    async allContentLoaded({ allContent, actions: { createData } }) {
      // The docs plugin watches the guides. Reading them here, after each of its reloads, keeps the
      // two in sync.
      const guides = readAll(siteDir);
      const pages = pagesOf(allContent['docusaurus-plugin-content-docs']?.default as Docs);
      const landing: LandingData = {
        cards: findCards(guides, landingCards, pages, baseUrl),
        guides: pagesByGuide(pages).map(([{ title, description, path: address }]) => ({
          title,
          description,
          path: address,
        })),
      };
      const descriptions = Object.fromEntries(pages.map((page) => [page.path, page.description]));
      const addresses: GuideAddress[] = [
        ...pages.map(({ title, path: address }) => ({ title, path: address })),
        { title: 'My stories', path: `${baseUrl}stories/` },
        { title: 'Practice', path: `${baseUrl}practice/` },
      ];
      await createData('addresses.json', JSON.stringify(addresses));
      await createData('descriptions.json', JSON.stringify(descriptions));
      await createData('landing.json', JSON.stringify(landing));
      await createData('sheet.json', JSON.stringify(sheetOf(guides, sheet)));
      if (stories) {
        const data = storiesOf(guides, stories, pages, baseUrl);
        await createData('stories.json', JSON.stringify(data));
      }
      const search = searchRecords(guides, pages, stories?.questions);
      await createData(path.basename(SEARCH_DATA), JSON.stringify(search));
      const files = practiceFiles(toPracticeData(guides, pages, baseUrl));
      for (const { name, text } of files) await createData(name, text);
    },
  };
}

/** Reads and checks all guides. Throws all mistakes at once. In development, it prints them. */
function readAll(siteDir: string): Guide[] {
  const folder = path.join(siteDir, 'docs');
  const published = readPublishedIds(path.join(siteDir, PUBLISHED_IDS_FILE));
  const guides = readGuides(folder, aliasesIn(published), siteDir);
  const problems = [...checkFiles(folder, siteDir), ...checkGuides(guides, published)].filter(
    isError,
  );
  if (problems.length > 0) {
    const lines = `mistakes in the guides:\n${formatProblems(problems)}`;
    // A mistake mustn't take the page away while the author is still writing.
    if (process.env.NODE_ENV !== 'development') throw new Error(lines);
    console.warn(lines);
  }
  return guides;
}

const pagesOf = (docs: Docs): Page[] =>
  docs.loadedVersions
    .flatMap((version) => version.docs)
    .map(({ source, title, description, permalink, sidebarPosition = 0, frontMatter }) => ({
      file: source.replace('@site/', ''),
      // The same title as in the sidebar, so that a guide has the same name everywhere.
      title: frontMatter.sidebar_label ?? title,
      description,
      // Docusaurus adds the final slash to links and routes, but not to the permalinks that plugins
      // get.
      path: permalink.replace(/\/?$/, '/'),
      position: sidebarPosition,
    }));

/**
 * The cards with these ids, also if an id has been renamed, with links that work on any page. Warns
 * about an id that no guide has anymore. Throws if that leaves no card, except in development, where
 * a guide may be half-written.
 */
function findCards(guides: Guide[], ids: string[], pages: Page[], home: string): Card[] {
  const found = ids.flatMap((id) => {
    const card = guides
      .flatMap((guide) => cardsOf(guide).map((each) => ({ guide, card: each })))
      .find(({ card: { id: own, aliases } }) => own === id || aliases?.includes(id));
    if (card) return [withLinks(card.card, resolver(card.guide.file, pages, home))];
    console.warn(
      `docusaurus.config.ts: no guide has the card “${id}” anymore: name another one in landingCards`,
    );
    return [];
  });
  if (found.length === 0 && process.env.NODE_ENV !== 'development')
    throw new Error('docusaurus.config.ts: landingCards names no card that a guide has');
  return found;
}

/** What the interview sheet quotes. Warns about what no guide has anymore: the sheet goes without it. */
function sheetOf(guides: Guide[], from: SheetSources | undefined): SheetData {
  if (!from) return { questions: [], starters: [] };
  const sheet = readSheet(guides, from);
  if (sheet.questions.length === 0)
    console.warn(`docusaurus.config.ts: the sheet finds no questions in ${from.questions}`);
  if (sheet.starters.length === 0)
    console.warn(`docusaurus.config.ts: the sheet finds no numbered list at ${from.starters}`);
  return sheet;
}

/** What the page with the reader's stories takes from the guides. Warns about what no guide has anymore. */
function storiesOf(
  guides: Guide[],
  from: StoriesSources,
  pages: Page[],
  home: string,
): StoriesData {
  const data = readStoriesData(guides, from, pages, home);
  for (const [name, found] of [
    [from.questions, data.clusters],
    [from.boxes, data.boxes],
    [from.followUps, data.followUps],
  ] as const)
    if (found.length === 0)
      console.warn(`docusaurus.config.ts: the page with the stories finds nothing in ${name}`);
  return data;
}

const cardsOf = ({ components }: Guide): Card[] =>
  ofKind(components, 'deck').flatMap(({ deck }) => deck.cards);
