import type { BlockContent, DefinitionContent, Heading } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { FaqEntry } from '../../model/items';
import { plainText } from '../plain-text';
import { type ReadComponent, readAttributes, type Surroundings, toElement } from './component';

interface Entry {
  question: Heading;
  answer: (BlockContent | DefinitionContent)[];
}

/** The questions below a `<Faq>`, each a heading, with their answers. */
export const faq: ReadComponent = (element, around, _items, lower) => {
  const { id, entries } = readFaq(element, around);
  if (lower) {
    element.attributes = toElement('Faq', { id, entries: entries.map(toText) }, []).attributes;
    element.children = entries.map(toDetails);
  }
  return id;
};

/** Reads the questions: each is a heading, and its answer runs on to the next heading. */
export function readFaq(
  element: MdxJsxFlowElement,
  { report }: Pick<Surroundings, 'report'>,
): { id: string; entries: Entry[] } {
  const { id = '' } = readAttributes(element, report);
  const entries: Entry[] = [];
  for (const block of element.children) {
    const [first] = entries;
    if (block.type === 'heading') {
      const depth = first?.question.depth ?? Math.max(2, block.depth);
      if (block.depth !== depth) {
        report(
          block,
          'question-level',
          `a heading in <Faq> is a question, and all questions have the same level: begin this line with ${'#'.repeat(depth)}`,
        );
      }
      entries.push({ question: block, answer: [] });
    } else if (first) {
      entries.at(-1)?.answer.push(block);
    } else {
      report(
        block,
        'stray-content',
        '<Faq> begins with a question, as in ### How recent?: move this above it, or below a question',
      );
    }
  }
  if (entries.length === 0)
    report(
      element,
      'no-question',
      '<Faq> needs questions, each a heading with its answer below, as in ### How recent?',
    );
  for (const { question, answer } of entries) {
    visit(question, 'link', (link) => {
      report(
        link,
        'unsupported-markup',
        'a question can’t have a link, because clicking it opens the answer: put the link in the answer',
      );
    });
    if (!plainText(answer))
      report(
        question,
        'no-answer',
        `“${plainText([question])}” has no answer: write one below it, or delete the question`,
      );
  }
  return { id, entries };
}

/** A question and its answer as plain text. */
export const toText = ({ question, answer }: Entry): FaqEntry => ({
  question: plainText([question]),
  answer: plainText(answer),
});

const toDetails = ({ question, answer }: Entry): MdxJsxFlowElement =>
  toElement('FaqDetails', {}, [
    toElement('FaqQuestion', { level: question.depth }, [question]),
    toElement('FaqAnswer', {}, answer),
  ]);
