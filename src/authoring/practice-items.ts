import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { Place, PlacedId, PracticeItems } from '../model/items';
import type { GuideComponent } from './attributes';
import { commonMistake } from './forms/common-mistake';
import type { ReadComponent, Surroundings } from './forms/component';
import { doDontQuiz } from './forms/do-dont-quiz';
import { exercise } from './forms/exercise';
import { faq } from './forms/faq';
import { levelTable } from './forms/level-table';
import { openPractice } from './forms/open-practice';
import { quiz } from './forms/quiz';
import { selfAssessment } from './forms/self-assessment';
import { story } from './forms/story';
import { whichIsYours } from './forms/which-is-yours';
import { isItemId } from './ids';
import type { Report } from './problems';

/** Names the ids that an item had before. */
export type FormerIds = (id: string) => string[];

interface Options {
  report: Report;
  formerIds?: FormerIds | undefined;
  /** Whether to set each component's data in place of its Markdown, for the page that is being built. */
  lower: boolean;
}

/** Components that stand only inside others, each with the ones that it may stand in. */
const PARENTS = {
  ModelAnswer: ['Exercise', 'OpenPractice'],
  Response: ['WhichIsYours'],
} satisfies Partial<Record<GuideComponent, GuideComponent[]>>;

const INSIDE = new Map<string, string[]>(Object.entries(PARENTS));

/** What reads each of the other components. */
const READERS = new Map<string, ReadComponent>(
  Object.entries({
    SelfAssessment: selfAssessment,
    DoDontQuiz: doDontQuiz,
    Story: story,
    WhichIsYours: whichIsYours,
    CommonMistake: commonMistake,
    Faq: faq,
    LevelTable: levelTable,
    Quiz: quiz,
    Exercise: exercise,
    OpenPractice: openPractice,
  } satisfies Record<Exclude<GuideComponent, keyof typeof PARENTS>, ReadComponent>),
);

/** The components that have an id of their own: those that stand only inside others have none. */
export const NAMED_COMPONENTS = [...READERS.keys()];

/** Whether the headings right inside a node belong to it, and are none of the page's. */
export const takesHeadings = (node: Node | undefined): boolean =>
  node?.type === 'mdxJsxFlowElement' && (node as MdxJsxFlowElement).name === 'Quiz';

/** Reads every practice component of a guide, in the order of the page. */
export function readPracticeItems(
  tree: Root,
  { report, lower, formerIds = () => [] }: Options,
): PracticeItems {
  const items: PracticeItems = {
    checklists: [],
    decks: [],
    quizzes: [],
    exercises: [],
    ids: [],
    itemIds: [],
  };
  unreadDirectives(tree);
  const item: Surroundings['item'] = (id, at) => {
    if (isItemId(id)) items.itemIds.push(placed(id, at));
    const formerly = formerIds(id);
    return formerly.length > 0 ? { id, formerly } : { id };
  };
  const inPlace = new Set<Node>();
  let heading: Place = { title: '', href: '#' };
  visit(tree, (node, _at, parent) => {
    if (node.type === 'heading' && !takesHeadings(parent)) heading = placeOf(node);
    if (
      node.type === 'mdxJsxTextElement' &&
      (READERS.has(node.name ?? '') || INSIDE.has(node.name ?? '')) &&
      !inPlace.has(node)
    ) {
      report(
        node,
        'inline-component',
        `<${node.name}> must begin and end on its own line, with a blank line before and after`,
      );
    }
    if (node.type !== 'mdxJsxFlowElement') return undefined;
    const parents = INSIDE.get(node.name ?? '');
    if (parents && !inPlace.has(node)) {
      report(
        node,
        'misplaced-component',
        `<${node.name}> can only be right inside <${parents.join('> or <')}>: move it there`,
      );
    }
    const read = READERS.get(node.name ?? '');
    if (!read) return undefined;
    const wellNested = checkNested(node, inPlace, report);
    items.ids.push({
      ...placed(read(node, { heading, report, item }, items, lower), node),
      heading,
    });
    return wellNested ? undefined : SKIP;
  });
  return items;
}

/**
 * Reports each component inside another that may not stand there, and notes in `inPlace` those that may: the parts of a
 * component, and a story in such a part. False where one may not. A part that isn't on lines of its own is noted too where
 * there is no other: the component's reader reports that it has none.
 */
function checkNested(node: MdxJsxFlowElement, inPlace: Set<Node>, report: Report): boolean {
  let good = true;
  const isPart = ({ name }: MdxJsxFlowElement | MdxJsxTextElement): boolean =>
    INSIDE.get(name ?? '')?.includes(node.name ?? '') === true;
  const hasPart = node.children.some((part) => part.type === 'mdxJsxFlowElement' && isPart(part));
  for (const part of node.children) {
    if (!hasPart)
      visit(part, 'mdxJsxTextElement', (inner) => void (isPart(inner) && inPlace.add(inner)));
    if (part.type === 'mdxJsxFlowElement' && isPart(part)) inPlace.add(part);
    visit(part, (inner) => {
      if (inner.type !== 'mdxJsxFlowElement' && inner.type !== 'mdxJsxTextElement') return;
      if (!READERS.get(inner.name ?? '') || (inner.name === 'Story' && inPlace.has(part))) return;
      good = false;
      report(
        inner,
        'nested-component',
        `<${inner.name}> can’t be inside <${node.name}>: move it above or below`,
      );
    });
  }
  return good;
}

/** Turns what only looks like a directive back into words, as Docusaurus does after us: the `:30` of 10:30. */
function unreadDirectives(tree: Root): void {
  visit(tree, 'textDirective', ({ name, attributes, children, position }, at, parent) => {
    if (
      parent &&
      at !== undefined &&
      children.length === 0 &&
      Object.keys(attributes ?? {}).length === 0
    ) {
      parent.children[at] = { type: 'text', value: `:${name}`, position };
    }
  });
}

function placed(id: string, { position }: Pick<Node, 'position'>): PlacedId {
  return { id, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** A heading as a place; a page's title is its top, which needs no anchor. */
function placeOf(node: Heading): Place {
  const id = (node.data as { id?: string } | undefined)?.id;
  return { title: wordsIn(node), href: node.depth === 1 || !id ? '#' : `#${id}` };
}
