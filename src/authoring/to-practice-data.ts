import { type PlacedComponent, type PracticeItems, titleOfQuiz } from '../model/items';
import type { PracticeData, PracticeDeck, PracticeEntry } from '../model/practice-data';
import { THEMES } from '../model/themes';
import type { Guide } from './guide';
import { linkTarget } from './link-target';
import { type Page, pagesByGuide } from './site-map';

/** Makes a link's address, as it stands in a guide, good on any page. */
type Resolve = (href: string) => string;

/** A `Resolve` for the guide `file`; what leads to no page of the site leads to `home`. */
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

/** What the practice pages are given: the items of all guides, in the order of the sidebar and of each page. */
export function toPracticeData(guides: Guide[], pages: Page[], home: string): PracticeData {
  const itemsOf = new Map(guides.map(({ file, items }) => [file, items]));
  const decks: PracticeDeck[] = [];
  const entries: PracticeEntry[] = [];
  const byGuide = pagesByGuide(pages);
  for (const [guide, own] of byGuide.entries()) {
    for (const { file } of own) {
      const items = itemsOf.get(file);
      const resolve = resolver(file, pages, home);
      for (const component of items?.ids ?? []) {
        const read = items && readDeck(component, items, decks.length);
        if (!read) continue;
        decks.push({
          id: component.id,
          title: read.title,
          guide,
          place: withLinks(component.heading, resolve),
        });
        entries.push(...withLinks(read.entries, resolve));
      }
    }
  }
  const overview = {
    guides: byGuide.map(([{ title, path }]) => ({ title, path })),
    decks,
    themes: THEMES.map(({ id, name }) => ({ id, name })),
  };
  return { overview, items: entries };
}

/** The deck, quiz or exercise that a component is, as the deck at place `at`; undefined where it is none of these. */
function readDeck(
  { id, heading }: PlacedComponent,
  { decks, quizzes, exercises }: PracticeItems,
  at: number,
): { title: string; entries: PracticeEntry[] } | undefined {
  const deck = decks.find((each) => each.id === id);
  if (deck)
    return {
      title: deck.title,
      entries: deck.cards.map((item) => ({ deck: at, read: item.read, kind: 'card', item })),
    };
  const quiz = quizzes.find((each) => each.id === id);
  if (quiz) {
    return {
      title: titleOfQuiz(quiz),
      entries: quiz.questions.map((item) => ({ deck: at, read: heading, kind: 'question', item })),
    };
  }
  const exercise = exercises.find((each) => each.id === id);
  return (
    exercise && {
      title: heading.title,
      entries: [{ deck: at, read: heading, kind: 'exercise', item: exercise }],
    }
  );
}
