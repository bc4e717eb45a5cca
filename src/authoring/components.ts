import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../model/items';
import { attributesOf, type GuideComponent } from './attributes';
import { isItemId } from './ids';
import { commonMistake } from './parsers/common-mistake';
import {
  type ComponentContent,
  type PlacedComponent,
  type PlacedId,
  type ReadComponent,
  readAttributes,
} from './parsers/component';
import { doDontQuiz } from './parsers/do-dont-quiz';
import { drawing } from './parsers/drawing';
import { exercise } from './parsers/exercise';
import { faq } from './parsers/faq';
import { levelTable } from './parsers/level-table';
import { openPractice } from './parsers/open-practice';
import { quiz } from './parsers/quiz';
import { selfAssessment } from './parsers/self-assessment';
import { story } from './parsers/story';
import { whichIsYours } from './parsers/which-is-yours';
import { yourThree } from './parsers/your-three';
import type { Located, Report } from './problems';

/** Returns the ids that an item had before. */
export type AliasesOf = (id: string) => string[];

/** Components that are only allowed inside others, with a list of those others. */
const PARENTS = {
  ModelAnswer: ['Exercise', 'OpenPractice'],
  Response: ['WhichIsYours'],
} satisfies Partial<Record<GuideComponent, GuideComponent[]>>;

const INSIDE = new Map<string, string[]>(Object.entries(PARENTS));

/** The parser of each of the other components. */
const READERS = new Map<string, ReadComponent>(
  Object.entries({
    SelfAssessment: selfAssessment,
    DoDontQuiz: doDontQuiz,
    Story: story,
    WhichIsYours: whichIsYours,
    CommonMistake: commonMistake,
    YourThree: yourThree,
    Drawing: drawing,
    Faq: faq,
    LevelTable: levelTable,
    Quiz: quiz,
    Exercise: exercise,
    OpenPractice: openPractice,
  } satisfies Record<Exclude<GuideComponent, keyof typeof PARENTS>, ReadComponent>),
);

/** The components that have an id. */
export const NAMED_COMPONENTS = [...READERS.keys()].filter((name) =>
  attributesOf(name)?.includes('id'),
);

/** Whether the headings right inside a node belong to it instead of to the page. */
export const takesHeadings = (node: Node | undefined): boolean =>
  node?.type === 'mdxJsxFlowElement' && (node as MdxJsxFlowElement).name === 'Quiz';

/** Reads every component of a guide, in the order of the page, and reports the mistakes in it. */
export function readComponents(
  tree: Root,
  report: Report,
  aliasesOf: AliasesOf = () => [],
): PlacedComponent[] {
  const components: PlacedComponent[] = [];
  unreadDirectives(tree);
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
    const attributes = readAttributes(node, report);
    const { id = '' } = attributes;
    const items: PlacedId[] = [];
    const item = (full: string, at: Located) => {
      if (isItemId(full)) items.push(placed(full, at));
      const aliases = aliasesOf(full);
      return aliases.length > 0 ? { id: full, aliases } : { id: full };
    };
    const content = read(node, { id, attributes, heading, report, item });
    components.push({ ...placed(id, node), heading, items, element: node, ...content });
    return wellNested ? undefined : SKIP;
  });
  return components;
}

/** The components of one kind, in the order of the page. */
export const ofKind = <Kind extends ComponentContent['kind']>(
  components: readonly PlacedComponent[],
  kind: Kind,
): Extract<PlacedComponent, { kind: Kind }>[] =>
  components.filter((each): each is Extract<PlacedComponent, { kind: Kind }> => each.kind === kind);

/**
 * Reports each component that isn't allowed inside `node`, and returns false if there's one. Adds to `inPlace` the ones that
 * are: the parts of the component, and a story in such a part. A part that isn't on lines of its own is added too if
 * there's no other, because the component's reader then reports that it has none.
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

/**
 * Turns what only looks like a directive back into words, such as the `:30` of 10:30. Docusaurus
 * does the same later.
 */
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

function placed(id: string, { position }: Located): PlacedId {
  return { id, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** A heading as a place to read. A page's title is the top of the page, which needs no anchor. */
export function placeOf(node: Heading): Place {
  const id = (node.data as { id?: string } | undefined)?.id;
  return { title: wordsIn(node).trim(), href: node.depth === 1 || !id ? '#' : `#${id}` };
}
