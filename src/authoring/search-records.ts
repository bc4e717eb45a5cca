import type { Heading, RootContent } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { titleOfQuiz } from '../model/items';
import { LINE_BREAK, type SearchKind, type SearchRecord } from '../model/search';
import { placeOf } from './components';
import type { Guide } from './guide';
import { textOf } from './item-words';
import { linkTarget } from './link-target';
import type { PlacedComponent } from './parsers/component';
import { plainText } from './plain-text';
import type { Page } from './site-map';

/** A heading and what's below it, up to the next heading. */
interface Section {
  kind: SearchKind;
  heading: Heading | undefined;
  above: Heading[];
  blocks: Node[];
}

/** What isn't prose, or is practiced and has records of its own. */
const LEFT_OUT = ['yaml', 'mdxjsEsm', 'mdxFlowExpression', 'code'];

/**
 * What a search can find in the guides: every section, card, and question of a quiz.
 *
 * Leaves out what a reader should first think of themselves: the reasons of cards, the feedback of
 * quizzes, model answers, and lines to compare an answer with.
 *
 * @param questions the guide that groups interviewers' questions, each group with links to answers
 */
export function searchRecords(
  guides: readonly Guide[],
  pages: readonly Page[],
  questions?: string,
): SearchRecord[] {
  const asked = questionsByPlace(guides.find(({ file }) => file === questions));
  return guides.flatMap((guide) => {
    const page = pages.find(({ file }) => file === guide.file);
    if (!page) return [];
    const components = new Map<Node, PlacedComponent>(
      guide.components.map((component) => [component.element, component]),
    );
    const sections = sectionsOf(guide, components).map((section) =>
      toRecord(section, page, components, asked),
    );
    const items = guide.components.flatMap((component) => itemsOf(component, page));
    return [...sections.filter(({ text }) => text), ...items];
  });
}

function sectionsOf({ tree }: Guide, components: Map<Node, PlacedComponent>): Section[] {
  let section: Section = { kind: 'guide', heading: undefined, above: [], blocks: [] };
  const sections = [section];
  const walk = (nodes: readonly Node[], inFaq: boolean): void => {
    for (const node of nodes) {
      const kind = components.get(node)?.kind;
      if (node.type === 'heading') {
        const heading = node as Heading;
        const open = section.heading ? [...section.above, section.heading] : [];
        const above = open.filter(({ depth }) => depth < heading.depth);
        section = { kind: inFaq ? 'faq' : 'guide', heading, above, blocks: [] };
        sections.push(section);
      } else if (kind === 'faq') walk((node as Parent).children, true);
      else if (!inFaq || node.type !== 'blockquote') {
        section.blocks.push(node);
        if (kind === 'exercise' || kind === 'scenario') section.kind = kind;
        if (kind === 'open-practice') section.kind = 'talk';
      }
    }
  };
  walk(tree.children, false);
  return sections.filter(({ heading }) => !heading || plainText([heading]) !== 'References');
}

function toRecord(
  { kind, heading, above, blocks }: Section,
  page: Page,
  components: Map<Node, PlacedComponent>,
  asked: Map<string, string>,
): SearchRecord {
  const href = heading ? placeOf(heading).href : '#';
  const isTop = href === '#';
  const parents = above.filter(({ depth }) => depth > 1);
  const text = blocks
    .filter(({ type }) => !LEFT_OUT.includes(type))
    .map((block) => wordsOf(block, components.get(block)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    kind,
    address: isTop ? page.path : `${page.path}${href}`,
    title: isTop ? page.title : plainText(heading ? [heading] : []),
    page: page.title,
    section: parents.map((each) => plainText([each])).join(' › '),
    text: isTop && heading ? `${page.description} ${plainText([heading])} ${text}`.trim() : text,
    asked: asked.get(page.file + href) ?? '',
  };
}

/** The words of a block that a reader may see before they answer. */
function wordsOf(block: Node, component: PlacedComponent | undefined): string {
  switch (component?.kind) {
    case undefined:
    case 'story':
    case 'mistake':
    case 'drawing':
    case 'levels':
      return plainText([block]);
    case 'checklist':
      return component.checklist.items.map(({ label }) => textOf(label)).join(' ');
    case 'exercise':
    case 'open-practice':
      return plainText(component.markdown.prompt);
    case 'scenario':
      return [
        plainText(component.setting),
        ...component.scenario.responses.flatMap(({ answer }) => answer.map(textOf)),
      ].join(' ');
    case 'deck':
    case 'quiz':
    case 'your-three':
    case 'faq':
      return '';
  }
}

/**
 * The cards and questions of a component. A card has no title, only its two lines, in an order that
 * doesn't show which is the better one.
 */
function itemsOf(component: PlacedComponent, page: Page): SearchRecord[] {
  const shared = { page: page.title, asked: '' };
  if (component.kind === 'deck') {
    const { title, cards } = component.deck;
    return cards.map((card) => ({
      ...shared,
      kind: 'card',
      address: addressOf(page, card.id),
      title: '',
      section: title,
      text: [card.do, card.dont].map(textOf).sort().join(LINE_BREAK),
    }));
  }
  if (component.kind !== 'quiz') return [];
  return component.quiz.questions.map(({ id, stem, passages, options }) => ({
    ...shared,
    kind: 'question',
    address: addressOf(page, id),
    title: textOf(stem),
    section: titleOfQuiz(component.quiz),
    text: [...passages, ...options].map(({ words }) => textOf(words)).join(' '),
  }));
}

const addressOf = (page: Page, id: string): string => `${page.path}#${id}`;

/**
 * What interviewers say to ask for a place, in the guide that groups their questions. A link in a
 * table is one answer to all the questions around it, below the same heading; a link in a list leads
 * to the answer to the questions on its line.
 */
function questionsByPlace(guide: Guide | undefined): Map<string, string> {
  const asked = new Map<string, string>();
  if (!guide) return asked;
  const add = (href: string, words: string): void => {
    const target = linkTarget(guide.file, href);
    const place = target && `${target.file}#${target.anchor ?? ''}`;
    if (place) asked.set(place, [asked.get(place), words].filter(Boolean).join(' '));
  };
  const groups: RootContent[][] = [];
  for (const node of guide.tree.children) {
    if (node.type === 'heading') groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  for (const group of groups) {
    const words = plainText(group.filter(({ type }) => type === 'heading' || type === 'paragraph'));
    for (const node of group) {
      if (node.type === 'table') visit(node, 'link', ({ url }) => add(url, words));
      visit(node, 'listItem', (line) => {
        visit(line, 'link', ({ url }) => add(url, plainText([line])));
      });
    }
    const [heading, ...rest] = group;
    if (heading?.type === 'heading' && rest.some(({ type }) => type === 'table'))
      add(placeOf(heading).href, words);
  }
  return asked;
}
