import path from 'node:path';
import type { LoadedContent as Docs } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Card } from '../model/items';
import type { LandingData } from '../model/practice-data';
import { checkGuides, readGuides } from './check';
import type { Guide } from './guide';
import { practiceModule } from './practice-module';
import { formatProblems, isError } from './problems';
import { formerIdsIn, RECORD, readPublishedIds } from './published-ids';
import { checkFiles } from './rules/files';
import { type Page, pagesByGuide } from './site-map';
import { resolver, toPracticeData, withLinks } from './to-practice-data';

interface Options {
  /** Full id of the card that lies on the landing page: `deck id/card id`. */
  landingCard: string;
}

/**
 * The Docusaurus plugin that checks all guides before anything is built, and hands practice items to the pages that
 * stand outside the guides as modules of their routes.
 */
export default function practicePlugin(
  { siteDir, generatedFilesDir, baseUrl }: LoadContext,
  options: unknown,
): Plugin {
  const { landingCard } = options as Options;
  if (process.env.NODE_ENV === 'development')
    console.info(
      '[INFO] Guides reload as you edit them. After a change in src/authoring or docusaurus.config.ts, start again.',
    );
  return {
    name: 'practice-items',
    async allContentLoaded({ allContent, actions: { addRoute, createData } }) {
      // Every page loads these paths; relative ones are short, and the same wherever the site is built.
      const create = async (name: string, text: string): Promise<string> =>
        `@generated/${path.relative(generatedFilesDir, await createData(name, text)).replaceAll('\\', '/')}`;
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
      addRoute({
        path: baseUrl,
        exact: true,
        component: '@site/src/pages/landing/index.tsx',
        modules: { data: await create('landing.json', JSON.stringify(landing)) },
      });
      const { module, files } = practiceModule(toPracticeData(guides, pages, baseUrl));
      for (const { name, text } of files) await create(name, text);
      const modules = { data: await create(module.name, module.text) };
      addRoute({
        path: `${baseUrl}practice/`,
        exact: true,
        component: '@site/src/pages/practice/index.tsx',
        modules,
      });
      addRoute({
        path: `${baseUrl}practice/print/`,
        exact: true,
        component: '@site/src/pages/practice-print/index.tsx',
        modules,
      });
    },
  };
}

/** Reads and checks all guides. Throws all mistakes at once; in development it prints them. */
function readAll(siteDir: string): Guide[] {
  const folder = path.join(siteDir, 'docs');
  const published = readPublishedIds(path.join(siteDir, RECORD));
  const guides = readGuides(folder, formerIdsIn(published), siteDir);
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
  for (const { file, items } of guides) {
    const card = items.decks.flatMap(({ cards }) => cards).find((each) => each.id === id);
    if (card) return withLinks(card, resolver(file, pages, home));
  }
  const [first] = guides.flatMap(({ items }) => items.decks.flatMap(({ cards }) => cards));
  if (process.env.NODE_ENV === 'development' && first) return first;
  throw new Error(
    `docusaurus.config.ts: no guide has the card “${id}” that landingCard names: name one that exists`,
  );
}
