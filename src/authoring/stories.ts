import { visit } from 'unist-util-visit';
import type { Place } from '../model/items';
import type { DraftSource, QuestionCluster, StoriesData, StoryPoint } from '../model/stories-data';
import { ofKind, placeOf } from './components';
import type { Guide } from './guide';
import { textOf } from './item-words';
import { plainText } from './plain-text';
import type { Page } from './site-map';
import { resolver, withLinks } from './to-practice-data';

/** Where the guides say what the page with the reader's stories takes from them. */
export interface StoriesSources {
  /** A guide with a heading for each group of questions, and questions in curly quotes below it. */
  questions: string;
  /** The id of the checklist of what the stories should have between them. */
  boxes: string;
  /** The id of the checklist of questions that come after a story. */
  followUps: string;
}

/** Reads what the page with the reader's stories takes from the guides. What isn't there is missing. */
export function readStoriesData(
  guides: readonly Guide[],
  from: StoriesSources,
  pages: Page[],
  home: string,
): StoriesData {
  /** Something from every guide, with links that work on any page. */
  const all = <T>(read: (guide: Guide) => T[]): T[] =>
    guides.flatMap((guide) => withLinks(read(guide), resolver(guide.file, pages, home)));
  return {
    clusters: all((guide) => (guide.file === from.questions ? clustersIn(guide) : [])),
    boxes: all((guide) => pointsIn(guide, from.boxes)),
    followUps: all((guide) => pointsIn(guide, from.followUps)),
    drafts: all(draftsIn),
  };
}

/** The groups of questions of a guide: a heading, and then a paragraph that begins with one in curly quotes. */
function clustersIn({ tree }: Guide): QuestionCluster[] {
  return tree.children.flatMap((node, at) => {
    const below = tree.children[at + 1];
    // What comes after a story has a line of its own, and no table of answers.
    if (node.type !== 'heading' || tree.children[at + 2]?.type !== 'table') return [];
    const text = below?.type === 'paragraph' ? plainText([below]) : '';
    const questions = text.startsWith('“')
      ? [...text.matchAll(/“([^”]+)”/g)].map(([, question = '']) => question)
      : [];
    const read = placeOf(node);
    return questions.length > 0
      ? [{ id: read.href.slice(1), name: read.title, questions, read }]
      : [];
  });
}

/** The lines of a checklist. One that's a question leads to the heading with the same words, if there is one. */
function pointsIn({ components, tree }: Guide, id: string): StoryPoint[] {
  const places = new Map<string, Place>();
  visit(tree, 'heading', (node) => void places.set(plainText([node]), placeOf(node)));
  return ofKind(components, 'checklist')
    .filter(({ checklist }) => checklist.id === id)
    .flatMap(({ checklist, heading }) =>
      checklist.items.map(({ label, ...item }) => {
        const written = textOf(label);
        const words = written.replace(/^“([^”]+)”$/, '$1');
        return { ...item, words, read: places.get(written) ?? heading };
      }),
    );
}

const draftsIn = ({ components }: Guide): DraftSource[] =>
  components.flatMap((component) => {
    const { heading } = component;
    const item =
      component.kind === 'exercise'
        ? component.exercise
        : component.kind === 'open-practice'
          ? component.practice
          : undefined;
    if (!item) return [];
    const { id, aliases } = item;
    return [{ id, ...(aliases && { aliases }), title: heading.title, read: heading }];
  });
