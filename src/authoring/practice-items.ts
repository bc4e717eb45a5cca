import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { ReadComponent, Surroundings } from './component';
import { doDontQuiz } from './do-dont-quiz';
import { isItemId } from './ids';
import type { Place, PlacedId, PracticeItems } from './items';
import type { Report } from './problems';
import { selfAssessment } from './self-assessment';
import { story } from './story';

interface Options {
  report: Report;
  /** The ids that an item had before. */
  formerIds?: (id: string) => string[];
  /** Whether to set each component's data in place of its Markdown, for the page that is being built. */
  lower: boolean;
}

/** The components that a guide may use, each with what reads it. */
const READERS: Partial<Record<string, ReadComponent>> = {
  SelfAssessment: selfAssessment,
  DoDontQuiz: doDontQuiz,
  Story: story,
};

export const GUIDE_COMPONENTS = Object.keys(READERS);

/** Reads every practice component of a guide, in the order of the page. */
export function readPracticeItems(tree: Root, { report, lower, formerIds = () => [] }: Options): PracticeItems {
  const items: PracticeItems = { checklists: [], decks: [], ids: [], itemIds: [] };
  unreadDirectives(tree);
  const item: Surroundings['item'] = (id, at) => {
    if (isItemId(id)) items.itemIds.push(placed(id, at));
    const formerly = formerIds(id);
    return formerly.length > 0 ? { id, formerly } : { id };
  };
  let heading: Place = { title: '', href: '#' };
  visit(tree, (node) => {
    if (node.type === 'heading') heading = placeOf(node);
    if (node.type === 'mdxJsxTextElement' && READERS[node.name ?? '']) {
      report(node, 'inline-component', `<${node.name}> must begin and end on lines of their own, with blank lines around`);
    }
    if (node.type !== 'mdxJsxFlowElement') return undefined;
    const read = READERS[node.name ?? ''];
    if (!read) return undefined;
    visit({ ...node, type: 'root' } as Root, (inner) => {
      if ((inner.type === 'mdxJsxFlowElement' || inner.type === 'mdxJsxTextElement') && READERS[inner.name ?? '']) {
        report(inner, 'nested-component', `<${inner.name}> cannot stand inside <${node.name}>: move it above or below`);
      }
    });
    items.ids.push(placed(read(node, { heading, report, item }, items, lower), node));
    return SKIP;
  });
  return items;
}

/** Turns what only looks like a directive back into words, as Docusaurus does after us: the `:30` of 10:30. */
function unreadDirectives(tree: Root): void {
  visit(tree, 'textDirective', ({ name, attributes, children, position }, at, parent) => {
    if (parent && at !== undefined && children.length === 0 && Object.keys(attributes ?? {}).length === 0) {
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
  return { title: toString(node), href: node.depth === 1 || !id ? '#' : `#${id}` };
}
