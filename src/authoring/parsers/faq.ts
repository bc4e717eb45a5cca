import { visit } from 'unist-util-visit';
import { plainText } from '../plain-text';
import type { FaqNodes, ReadComponent } from './component';

/** The questions below a `<Faq>`: each is a heading, and its answer is what comes before the next heading. */
export const faq: ReadComponent = (element, { report }) => {
  const entries: FaqNodes[] = [];
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
  return { kind: 'faq', entries };
};
