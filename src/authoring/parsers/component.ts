import type { Heading, List } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type {
  Checklist,
  Deck,
  Level,
  Mistake,
  Place,
  PracticeItem,
  QuestionSet,
  Talk,
  WholeExercise,
  WholeScenario,
} from '../../model/items';
import type { ThemeName } from '../../model/themes';
import { attributesOf } from '../attributes';
import { checkForm } from '../ids';
import type { Located, Report } from '../problems';
import type { DrawingKind } from './drawing';

/** A block of Markdown in a component: a paragraph, a list, another component. */
export type BlockNode = MdxJsxFlowElement['children'][number];

/** Blocks that start with a name in bold and a period, as in **Do instead.** */
export interface NamedPart {
  name: string;
  /** The paragraph that begins with the name, and the blocks up to the next part. */
  blocks: BlockNode[];
}

/**
 * The content of a component that hides a model answer: the question, the model, and a list to
 * judge an answer by.
 */
export interface AroundModel {
  prompt: BlockNode[];
  model: BlockNode[];
  /** The list below the model; undefined if there's none. */
  list: List | undefined;
}

/** A question of an FAQ and its answer, as Markdown. */
export interface FaqNodes {
  question: Heading;
  answer: BlockNode[];
}

/**
 * What an author wrote in a component: its data, and the Markdown that its page shows unchanged.
 */
export type ComponentContent =
  | { kind: 'checklist'; checklist: Checklist }
  | { kind: 'deck'; deck: Deck }
  | { kind: 'quiz'; quiz: QuestionSet }
  | { kind: 'exercise'; exercise: WholeExercise; markdown: AroundModel }
  | { kind: 'open-practice'; practice: Talk; markdown: AroundModel }
  /** `annotations` has one entry for each response. */
  | { kind: 'scenario'; scenario: WholeScenario; setting: BlockNode[]; annotations: BlockNode[][] }
  | {
      kind: 'mistake';
      mistake: Mistake;
      theme?: ThemeName;
      advice: NamedPart[];
      scripts: NamedPart[];
    }
  | { kind: 'your-three' }
  | { kind: 'drawing'; drawing: DrawingKind; blocks: BlockNode[] }
  | { kind: 'story'; attributes: Record<string, string>; parts: NamedPart[] }
  | { kind: 'faq'; entries: FaqNodes[] }
  | { kind: 'levels'; levels: Level[] };

/** An id, and its line and column in the guide, counted from 1. */
export interface PlacedId {
  id: string;
  line: number;
  column: number;
}

/** A component of a guide. Its `id` is `''` if the author gave none. */
export type PlacedComponent = PlacedId & {
  /** The heading above it. */
  heading: Place;
  /** The full ids of its practice items, without malformed ones. */
  items: PlacedId[];
  /** Its node in the guide's tree. */
  element: MdxJsxFlowElement;
} & ComponentContent;

/** What a component's parser gets besides its Markdown. */
export interface Surroundings {
  /** The component's id; `''` if it has none. */
  id: string;
  attributes: Record<string, string>;
  /** The heading above the component; the page itself if there's none. */
  heading: Place;
  report: Report;
  /** Makes a practice item from its full id and its position. */
  item(id: string, at: Located): PracticeItem;
}

/** Reads what an author wrote in a component, and reports the mistakes in it. */
export type ReadComponent = (element: MdxJsxFlowElement, around: Surroundings) => ComponentContent;

/**
 * The attributes of a component, by name, as an author wrote them between quotation marks. Leaves out any that the
 * component doesn't take: `rules/safety.ts` reports them.
 *
 * Reports `missing-attribute` if the component needs an id and has none.
 */
export function readAttributes(element: MdxJsxFlowElement, report: Report): Record<string, string> {
  const known = attributesOf(element.name ?? '') ?? [];
  const attributes: Record<string, string> = {};
  for (const attribute of element.attributes) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      known.includes(attribute.name) &&
      typeof attribute.value === 'string'
    ) {
      attributes[attribute.name] = attribute.value;
    }
  }
  if (!known.includes('id')) return attributes;
  if (attributes.id) {
    checkForm(attributes.id, element, report);
  } else {
    report(
      element,
      'missing-attribute',
      `<${element.name}> needs an id of its own, as in <${element.name} id="own-failure">`,
    );
  }
  return attributes;
}
