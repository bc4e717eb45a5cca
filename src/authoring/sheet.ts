import type { RootContent } from 'mdast';
import type { SheetData } from '../model/practice-data';
import type { Guide } from './guide';
import { plainText } from './plain-text';

/** Where the guides say what the interview sheet quotes. */
export interface SheetSources {
  /** A guide with a heading for each kind of question, and questions in curly quotes below it. */
  questions: string;
  /** A guide and the anchor of a heading with a numbered list of sentences below it. */
  starters: string;
}

/** Reads what the interview sheet quotes. What isn't there anymore is empty. */
export const readSheet = (guides: readonly Guide[], from: SheetSources): SheetData => ({
  questions: firstQuestions(nodesOf(guides, from.questions)),
  starters: firstList(section(guides, from.starters)),
});

/** The first question below each heading: a paragraph that begins with curly quotes. */
function firstQuestions(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node, at) => {
    if (node.type !== 'paragraph' || nodes[at - 1]?.type !== 'heading') return [];
    const [, question = ''] = /^“([^”]+)”/.exec(plainText([node])) ?? [];
    return question ? [question] : [];
  });
}

function firstList(nodes: readonly RootContent[]): string[] {
  for (const node of nodes)
    if (node.type === 'list' && node.ordered) return node.children.map((item) => plainText([item]));
  return [];
}

function section(guides: readonly Guide[], place: string): RootContent[] {
  const [file = '', anchor] = place.split('#');
  const nodes = nodesOf(guides, file);
  const from = nodes.findIndex(
    (node) => node.type === 'heading' && node.data && 'id' in node.data && node.data.id === anchor,
  );
  const rest = from < 0 ? [] : nodes.slice(from + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}

const nodesOf = (guides: readonly Guide[], file: string): RootContent[] =>
  guides.find((guide) => guide.file === file)?.tree.children ?? [];
