import { valueToEstree } from 'estree-util-value-to-estree';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import type { Place, PracticeItem, PracticeItems } from '../../model/items';
import { attributesOf } from '../attributes';
import { checkForm } from '../ids';
import type { Report } from '../problems';

/** What a component's reader is told about the place where the component stands. */
export interface Surroundings {
  /** The heading above the component; the page itself where there is none. */
  heading: Place;
  report: Report;
  /** Makes a practice item out of its full id and the place where it begins. */
  item(id: string, at: Pick<Node, 'position'>): PracticeItem;
}

/**
 * Reads what an author wrote below a component into `items`, reports the mistakes in it, and, where `lower` is set, puts
 * in its place what the component is to show on the page that is being built. Returns the component's id, `''` where it
 * has none.
 */
export type ReadComponent = (
  element: MdxJsxFlowElement,
  around: Surroundings,
  items: PracticeItems,
  lower: boolean,
) => string;

/**
 * The attributes of a component, by name, as an author wrote them between quotation marks. Any that the component
 * doesn't take are left out: `rules/safety.ts` reports them.
 *
 * Reports `missing-attribute` where the component needs an id and has none.
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

/** Puts data in place of the Markdown below a component: `<Name prop={value} />`. */
export function replaceByData(element: MdxJsxFlowElement, prop: string, value: unknown): void {
  element.children = [];
  element.attributes = [dataAttribute(prop, value)];
}

/** A component for the page being built, around Markdown; attributes are words, or data. */
export function toElement(
  name: string,
  attributes: Record<string, unknown>,
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) =>
        typeof value === 'string'
          ? { type: 'mdxJsxAttribute', name: key, value }
          : dataAttribute(key, value),
      ),
    children,
  };
}

function dataAttribute(name: string, value: unknown): MdxJsxAttribute {
  const expression = valueToEstree(value);
  return {
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
          body: [{ type: 'ExpressionStatement', expression }],
        },
      },
    },
  };
}
