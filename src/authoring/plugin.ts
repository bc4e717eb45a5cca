import path from 'node:path';
import type { LoadedContent as Docs } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { checkGuides, readGuides } from './check';
import type { Card } from './items';
import { addressOf } from './pages';
import { formatProblems } from './problems';
import { readPublishedIds, RECORD } from './published-ids';
import type { Guide } from './guide';

/** What the landing page is given: one card to play, and the guides in their order. */
export interface LandingData {
  card: Card;
  guides: { title: string; description: string; path: string }[];
}

interface Options {
  /** Full id of the card that lies on the landing page: `deck id/card id`. */
  landingCard: string;
}

/**
 * The Docusaurus plugin that checks all guides before anything is built, and hands practice items to the pages that
 * stand outside the guides as modules of their routes.
 */
export default function practicePlugin({ siteDir, baseUrl }: LoadContext, options: unknown): Plugin {
  const { landingCard } = options as Options;
  const folder = path.join(siteDir, 'docs');
  return {
    name: 'practice-items',
    getPathsToWatch: () => [`${folder}/**/*.mdx`],
    loadContent() {
      const guides = readGuides(folder);
      const problems = checkGuides(guides, readPublishedIds(path.join(siteDir, RECORD)));
      if (problems.length > 0) {
        const lines = `mistakes in the guides:\n${formatProblems(problems)}`;
        // While a guide is being written, a mistake must not take the page away from its author.
        if (process.env.NODE_ENV !== 'development') throw new Error(lines);
        console.warn(lines);
      }
      return guides;
    },
    async allContentLoaded({ allContent, actions: { addRoute, createData } }) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as Docs;
      const guides = allContent['practice-items']?.default as Guide[];
      const pages = docs.loadedVersions.flatMap((version) => version.docs);
      const pathOf = (file: string): string => pages.find(({ source }) => source === `@site/${file}`)?.permalink ?? baseUrl;
      const data: LandingData = {
        card: findCard(guides, landingCard, pathOf),
        guides: pages
          .filter(({ source }) => isWholeGuide(source))
          .sort((a, b) => (a.sidebarPosition ?? 0) - (b.sidebarPosition ?? 0))
          .map(({ title, description, permalink }) => ({ title, description, path: permalink })),
      };
      addRoute({
        path: baseUrl,
        exact: true,
        component: '@site/src/pages/landing/index.tsx',
        modules: { data: await createData('landing.json', data) },
      });
    },
  };
}

/** Whether a page is a guide of its own, and not a part of one that fills a folder. */
const isWholeGuide = (source: string): boolean => addressOf(source.replace('@site/', '')).split('/').length === 3;

/** The card of that id, with its place to read made good for any page. Throws where no guide has it. */
function findCard(guides: Guide[], id: string, pathOf: (file: string) => string): Card {
  for (const { file, items } of guides) {
    const card = items.decks.flatMap(({ cards }) => cards).find((each) => each.id === id);
    if (!card) continue;
    const [target = '', anchor] = card.read.href.split('#');
    const page = pathOf(target ? path.join(path.dirname(file), target) : file);
    return { ...card, read: { ...card.read, href: anchor ? `${page}#${anchor}` : page } };
  }
  throw new Error(`docusaurus.config.ts: no guide has the card “${id}” that landingCard names: name one that exists`);
}
