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
import { type Page, pagesByGuide } from '../../authoring/site-map';
import { resolver, toPracticeData, withLinks } from '../../authoring/to-practice-data';
import type { Card } from '../../model/items';
import type { GuideAddress, LandingData } from '../../model/practice-data';
import type { Options } from './options';
import { practiceModule } from './practice-module';

export { validateOptions } from './options';

/**
 * The Docusaurus plugin that checks all guides before anything is built, and generates the modules that the pages in
 * `src/pages/` import: see `generated.d.ts`. It doesn't use global data, which would be in the scripts of every guide.
 */
export default function practiceItemsPlugin(
  { siteDir, baseUrl }: LoadContext,
  { landingCard }: Options,
): Plugin {
  if (process.env.NODE_ENV === 'development')
    console.info(
      '[INFO] Guides reload as you edit them. After a change in src/authoring or docusaurus.config.ts, start again.',
    );
  return {
    name: 'practice-items',
    getClientModules: () => [path.join(__dirname, 'no-prefetch.ts')],
    async allContentLoaded({ allContent, actions: { createData } }) {
      // The docs plugin watches the guides. Reading them here, after each of its reloads, keeps both at the same state.
      const guides = readAll(siteDir);
      const pages = pagesOf(allContent['docusaurus-plugin-content-docs']?.default as Docs);
      const landing: LandingData = {
        card: findCard(guides, landingCard, pages, baseUrl),
        guides: pagesByGuide(pages).map(([{ title, description, path: address }]) => ({
          title,
          description,
          path: address,
        })),
      };
      const addresses: GuideAddress[] = pages.map(({ title, path: address }) => ({
        title,
        path: address,
      }));
      await createData('addresses.json', JSON.stringify(addresses));
      await createData('landing.json', JSON.stringify(landing));
      const { module, files } = practiceModule(toPracticeData(guides, pages, baseUrl));
      for (const { name, text } of [...files, module]) await createData(name, text);
    },
  };
}

/** Reads and checks all guides. Throws all mistakes at once; in development it prints them. */
function readAll(siteDir: string): Guide[] {
  const folder = path.join(siteDir, 'docs');
  const published = readPublishedIds(path.join(siteDir, PUBLISHED_IDS_FILE));
  const guides = readGuides(folder, aliasesIn(published), siteDir);
  const problems = [...checkFiles(folder, siteDir), ...checkGuides(guides, published)].filter(
    isError,
  );
  if (problems.length > 0) {
    const lines = `mistakes in the guides:\n${formatProblems(problems)}`;
    // While a guide is being written, a mistake must not take the page away from its author.
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
      // As the sidebar has it, so that a guide is called the same everywhere.
      title: frontMatter.sidebar_label ?? title,
      description,
      // Docusaurus adds the slash to links and routes, but not to the permalinks that plugins are given.
      path: permalink.replace(/\/?$/, '/'),
      position: sidebarPosition,
    }));

/**
 * The card of that id, with its links made good for any page. Throws where no guide has it, except in development, where
 * its guide may be half-written: then any card will do.
 */
function findCard(guides: Guide[], id: string, pages: Page[], home: string): Card {
  for (const guide of guides) {
    const card = cardsOf(guide).find((each) => each.id === id);
    if (card) return withLinks(card, resolver(guide.file, pages, home));
  }
  const [first] = guides.flatMap(cardsOf);
  if (process.env.NODE_ENV === 'development' && first) return first;
  throw new Error(
    `docusaurus.config.ts: no guide has the card “${id}” that landingCard names: name one that exists`,
  );
}

const cardsOf = ({ components }: Guide): Card[] =>
  ofKind(components, 'deck').flatMap(({ deck }) => deck.cards);
