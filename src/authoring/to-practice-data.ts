import { type Place, titleOfQuiz } from '../model/items';
import type {
  GuideEntry,
  GuideItem,
  PracticeData,
  PracticeDeck,
  Reading,
} from '../model/practice-data';
import { THEMES } from '../model/themes';
import type { Guide } from './guide';
import { guideMinutes } from './guide-minutes';
import { wordsOf } from './item-words';
import { linkTarget } from './link-target';
import type { PlacedComponent } from './parsers/component';
import { type Page, pagesByGuide } from './site-map';

/** Turns a link's address from a guide into one that works on any page. */
type Resolve = (href: string) => string;

/** Resolves the links of one guide. A link to a page that isn't on the site leads to `home`. */
export function resolver(file: string, pages: Page[], home: string): Resolve {
  return (href) => {
    const target = linkTarget(file, href);
    if (!target) return href;
    const path = pages.find((page) => page.file === target.file)?.path ?? home;
    return target.anchor ? `${path}#${target.anchor}` : path;
  };
}

/** A copy of plain data in which each `href` is resolved. */
export const withLinks = <T>(data: T, resolve: Resolve): T =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    key === 'href' ? resolve(String(value)) : value,
  ) as T;

/** The items of all guides for the practice pages, in the order of the sidebar and of each page. */
export function toPracticeData(guides: Guide[], pages: Page[], home: string): PracticeData {
  const guideOf = new Map(guides.map((guide) => [guide.file, guide]));
  const decks: PracticeDeck[] = [];
  const entries: GuideEntry[] = [];
  const readings: Reading[] = [];
  const byGuide = pagesByGuide(pages);
  for (const [guide, own] of byGuide.entries()) {
    for (const { file, title, path } of own) {
      const read = guideOf.get(file);
      if (!read) continue;
      readings.push({ title, path, minutes: guideMinutes(read.tree).read });
      const resolve = resolver(file, pages, home);
      for (const component of read.components) {
        const deck = toDeck(component, decks.length);
        if (!deck) continue;
        decks.push({
          id: component.id,
          title: deck.title,
          guide,
          place: withLinks(component.heading, resolve),
        });
        entries.push(...withLinks(deck.entries, resolve));
      }
    }
  }
  const overview = {
    guides: byGuide.map(([{ title, path }]) => ({ title, path })),
    decks,
    themes: THEMES.map(({ id, name }) => ({ id, name })),
    readings,
  };
  return { overview, items: entries };
}

/**
 * The title and the entries of a component, as the deck with index `at`; undefined if there's
 * nothing to practice.
 */
function toDeck(
  component: PlacedComponent,
  at: number,
): { title: string; entries: GuideEntry[] } | undefined {
  const { heading } = component;
  switch (component.kind) {
    case 'deck': {
      const { title, cards } = component.deck;
      return {
        title,
        entries: cards.map((item) => entry({ kind: 'card', item }, at, item.read)),
      };
    }
    case 'quiz': {
      const { quiz } = component;
      return {
        title: titleOfQuiz(quiz),
        entries: quiz.questions.map((item) => entry({ kind: 'question', item }, at, heading)),
      };
    }
    case 'exercise':
      return {
        title: heading.title,
        entries: [entry({ kind: 'exercise', item: component.exercise }, at, heading)],
      };
    case 'open-practice':
      return {
        title: heading.title,
        entries: [entry({ kind: 'talk', item: component.practice }, at, heading)],
      };
    case 'scenario':
      return {
        title: `Which is yours? ${heading.title}`,
        entries: [entry({ kind: 'scenario', item: component.scenario }, at, heading)],
      };
    case 'checklist':
    case 'mistake':
    case 'your-three':
    case 'drawing':
    case 'story':
    case 'faq':
    case 'levels':
      return undefined;
  }
}

const entry = (asked: GuideItem, deck: number, read: Place): GuideEntry => ({
  deck,
  read,
  words: wordsOf(asked),
  ...asked,
});
