import { valueToEstree } from 'estree-util-value-to-estree';
import type { Heading, Paragraph } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { FaqEntry, WorkPoint } from '../model/items';
import { storyTime } from '../model/talk-time';
import type {
  AroundModel,
  BlockNode,
  FaqNodes,
  NamedPart,
  PlacedComponent,
} from './parsers/component';
import { plainText } from './plain-text';

/** What a component becomes on its page. */
interface Lowered {
  attributes: Record<string, unknown>;
  children: BlockNode[];
}

/**
 * Turns a component in the tree of its page into what the browser's component of the same name takes. `all` are the
 * components of the page.
 */
export function lower(component: PlacedComponent, all: PlacedComponent[]): void {
  const { attributes, children } = toPage(component, all);
  component.element.attributes = toAttributes(attributes);
  component.element.children = children;
}

function toPage(component: PlacedComponent, all: PlacedComponent[]): Lowered {
  const { id, heading, element } = component;
  const place = { id, title: heading.title };
  switch (component.kind) {
    case 'checklist':
      return { attributes: { checklist: component.checklist }, children: [] };
    case 'deck':
      return { attributes: { deck: component.deck }, children: [] };
    case 'quiz':
      return { attributes: { quiz: component.quiz }, children: [] };
    case 'exercise': {
      const { prompt: _prompt, model: _model, ...exercise } = component.exercise;
      const children = aroundModel(element, component.markdown, { exercise });
      return { attributes: place, children };
    }
    case 'open-practice': {
      const {
        question: _question,
        theme: _theme,
        contentHash: _hash,
        ...practice
      } = component.practice;
      const children = aroundModel(element, component.markdown, { practice });
      return { attributes: place, children };
    }
    case 'scenario': {
      const annotations = component.annotations.map((blocks, at) =>
        toElement('AnnotatedResponse', { at }, blocks),
      );
      const choice = toElement('ResponseChoice', {}, []);
      const {
        setting: _setting,
        notes: _notes,
        theme: _theme,
        contentHash: _hash,
        ...scenario
      } = component.scenario;
      return {
        attributes: { scenario },
        children: [...component.setting, choice, ...annotations],
      };
    }
    case 'mistake': {
      const advice = component.advice.flatMap(({ blocks }) => blocks);
      const scripts = toElement('BeforeAfter', {}, component.scripts.map(toExactWords));
      return { attributes: { mistake: component.mistake }, children: [...advice, scripts] };
    }
    case 'your-three':
      return { attributes: { points: all.flatMap(toWorkPoint) }, children: [] };
    case 'drawing':
      return { attributes: { kind: component.drawing }, children: component.blocks };
    case 'story': {
      const parts = component.parts.map(withoutName);
      const time = storyTime(
        Object.fromEntries(parts.map(({ name, blocks }) => [name, plainText(blocks)])),
      );
      return {
        attributes: { ...component.attributes, time },
        children: parts.map(({ name, blocks }) => toElement('StoryPart', { name }, blocks)),
      };
    }
    case 'faq': {
      const { entries } = component;
      return {
        attributes: { id, entries: entries.map(faqText) },
        children: entries.map(toDetails),
      };
    }
    case 'levels':
      return { attributes: { id, levels: component.levels }, children: element.children };
  }
}

/**
 * The question and the model, each in an element of its own. The one that shows the model gets
 * `data`.
 */
const aroundModel = (
  { name }: MdxJsxFlowElement,
  { prompt, model }: AroundModel,
  data: Record<string, unknown>,
): BlockNode[] => [toElement(`${name}Prompt`, {}, prompt), toElement(`${name}Work`, data, model)];

/** A common mistake as something to work on; nothing for another component. */
const toWorkPoint = (component: PlacedComponent): WorkPoint[] =>
  component.kind === 'mistake'
    ? [
        {
          ...component.mistake.mine,
          words: [component.mistake.title],
          href: component.heading.href,
          ...(component.theme && { theme: component.theme }),
        },
      ]
    : [];

/** The exact words of a script, without the paragraph that only names them. */
const toExactWords = ({ name, blocks }: NamedPart): MdxJsxFlowElement =>
  toElement('ExactWords', { name }, blocks.slice(1));

/** A part without the bold name that it starts with. */
function withoutName({ name, blocks: [lead, ...blocks] }: NamedPart): NamedPart {
  const [, next, ...rest] = (lead as Paragraph).children;
  const words =
    next?.type === 'text' ? [{ ...next, value: next.value.trimStart() }, ...rest] : undefined;
  const children = words ?? (lead as Paragraph).children.slice(1);
  return { name, blocks: [{ ...(lead as Paragraph), children }, ...blocks] };
}

/** A question and its answer as plain text. */
export const faqText = ({ question, answer }: FaqNodes): FaqEntry => ({
  question: plainText([question]),
  answer: plainText(answer),
});

const toDetails = ({ question, answer }: FaqNodes): MdxJsxFlowElement => toFold(question, answer);

/** A heading that opens to what is below it. */
export const toFold = (heading: Heading, blocks: BlockNode[]): MdxJsxFlowElement =>
  toElement('FaqDetails', {}, [
    toElement('FaqQuestion', { level: heading.depth }, [heading]),
    toElement('FaqAnswer', {}, blocks),
  ]);

/** A component with these attributes and children, as a node of the page. */
export const toElement = (
  name: string,
  attributes: Record<string, unknown>,
  children: BlockNode[],
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: toAttributes(attributes),
  children,
});

/** Attributes that are text, or data: `prop={value}`. */
const toAttributes = (attributes: Record<string, unknown>): MdxJsxAttribute[] =>
  Object.entries(attributes).map(([name, value]) =>
    typeof value === 'string' ? { type: 'mdxJsxAttribute', name, value } : toData(name, value),
  );

const toData = (name: string, value: unknown): MdxJsxAttribute => ({
  type: 'mdxJsxAttribute',
  name,
  value: {
    type: 'mdxJsxAttributeValueExpression',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [{ type: 'ExpressionStatement', expression: valueToEstree(value) }],
      },
    },
  },
});
