import type { Blockquote, Heading, List, ListItem } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import {
  type Passage,
  QUIZ_KINDS,
  type Question,
  type QuestionSet,
  type QuizOption,
} from '../../model/items';
import type { Phrase } from '../../model/rich-text';
import { questionHash } from '../content-hash';
import { takeId } from '../ids';
import { toPhrase, trimStart } from '../phrase';
import type { Report } from '../problems';
import type { BlockNode, ReadComponent, Surroundings } from './component';
import { checkQuestion } from './quiz-rules';
import { checkTheme, readLead, readTheme } from './theme';

/** A question as Markdown: its heading, and the blocks below it. */
interface Section {
  heading: Heading;
  blocks: BlockNode[];
}

const HEADING = '### `vendor-blame` Which opening owns the failure?';
const OPTION = '- [ ] An option';
const KINDS = QUIZ_KINDS.map((kind) => `kind="${kind}"`).join(', ');

/** The questions in a `<QuestionSet>`: each is a heading with its options below. */
export const quiz: ReadComponent = (element, around) => ({
  kind: 'quiz',
  quiz: readQuiz(element, around),
});

function readQuiz(element: MdxJsxFlowElement, around: Surroundings): QuestionSet {
  const { id, report } = around;
  const { kind: named = '', theme } = around.attributes;
  if (theme) checkTheme(theme, element, report);
  const kind = QUIZ_KINDS.find((each) => each === named);
  if (!named)
    report(element, 'missing-attribute', `<QuestionSet> needs its kind of questions: ${KINDS}`);
  else if (!kind) report(element, 'unknown-kind', `there is no kind “${named}”: write ${KINDS}`);
  const sections = toSections(element, report);
  if (sections.length === 0)
    report(
      element,
      'no-question',
      `<QuestionSet> needs questions, each under a heading as in ${HEADING}`,
    );
  const taken = new Set<string>();
  const questions = sections.map((section) => readQuestion({ id, theme }, section, taken, around));
  return { id, kind: kind ?? 'vocabulary', questions };
}

function toSections({ children }: MdxJsxFlowElement, report: Report): Section[] {
  const sections: Section[] = [];
  for (const block of children) {
    if (block.type === 'heading' && block.depth <= 4) sections.push({ heading: block, blocks: [] });
    else if (sections.length > 0) sections.at(-1)?.blocks.push(block);
    else
      report(
        block,
        'stray-content',
        `move this above the component: a quiz begins with its first question, as in ${HEADING}`,
      );
  }
  return sections;
}

function readQuestion(
  quiz: { id: string; theme: string | undefined },
  { heading, blocks }: Section,
  taken: Set<string>,
  { report, item }: Surroundings,
): Question {
  const { id, theme, words: stem } = readLead(heading.children);
  if (id) takeId(id.value, id, taken, report);
  else
    report(
      heading,
      'missing-id',
      `begin the question with an id in backticks that will never change, as in ${HEADING}`,
    );
  if (stem.length === 0)
    report(
      heading,
      'empty-item',
      `there’s nothing after the id: write the question there, as in ${HEADING}`,
    );

  const at = blocks.findIndex(({ type }) => type === 'list');
  const list = blocks[at] as List | undefined;
  if (!list)
    report(
      heading,
      'no-options',
      `the question needs a list of options below it, each as in ${OPTION}`,
    );
  const passages = (list ? blocks.slice(0, at) : blocks).flatMap((block) =>
    readPassage(block, report),
  );
  const rows = (list?.children ?? []).map((row) => ({ row, option: readOption(row, report) }));
  const explanation = (list ? blocks.slice(at + 1) : []).flatMap((block) =>
    readExplanation(block, report),
  );
  if (list) checkQuestion({ heading, stem, list, rows: list.children }, report);
  const asked = {
    stem: trimStart(toPhrase(stem, report)),
    passages,
    options: rows.flatMap(({ option }) => option ?? []),
  };
  return {
    ...item(`${quiz.id}/${id?.value ?? ''}`, heading),
    theme: readTheme(theme, quiz.theme, heading, report),
    contentHash: questionHash(asked),
    ...asked,
    explanation,
  };
}

/** What's between a question and its options: paragraphs and block quotes. */
function readPassage(block: BlockNode, report: Report): Passage[] {
  if (block.type === 'paragraph')
    return [{ quoted: false, words: toPhrase(block.children, report) }];
  if (block.type === 'blockquote')
    return readQuote(block, report).map((words) => ({ quoted: true, words }));
  report(
    block,
    'stray-content',
    'there can be only paragraphs and block quotes between a question and its options: change this, or move it out',
  );
  return [];
}

function readExplanation(block: BlockNode, report: Report): Phrase[] {
  if (block.type === 'paragraph') return [toPhrase(block.children, report)];
  if (block.type === 'blockquote') {
    report(
      block,
      'stray-content',
      'feedback belongs to one option: indent it by two spaces below that option, as in “  > Why”',
    );
  } else {
    report(
      block,
      'stray-content',
      'after the options, which are one list, there can be only paragraphs of explanation: change this, or move it out',
    );
  }
  return [];
}

function readOption(row: ListItem, report: Report): QuizOption | undefined {
  if (typeof row.checked !== 'boolean') {
    report(
      row,
      'not-a-task',
      `every option needs a box, [x] if it’s right and [ ] with one plain space if it’s wrong: ${OPTION}`,
    );
    return undefined;
  }
  const [line, ...more] = row.children;
  if (line?.type !== 'paragraph') {
    report(row, 'stray-content', `an option is one line of words, as in ${OPTION}`);
    return undefined;
  }
  return {
    words: toPhrase(line.children, report),
    right: row.checked,
    feedback: readFeedback(row, more, report),
  };
}

function readFeedback(row: ListItem, blocks: ListItem['children'], report: Report): Phrase {
  const at = blocks.findIndex(({ type }) => type === 'blockquote');
  const quote = blocks[at] as Blockquote | undefined;
  const [words, ...more] = quote ? readQuote(quote, report) : [];
  const stray = blocks.find((_, place) => place !== at);
  if (stray || more.length > 0) {
    report(
      stray ?? quote ?? row,
      'stray-content',
      'below an option comes only its feedback, one block quote with one paragraph: make it one paragraph, or move the rest out',
    );
  }
  if (!words)
    report(
      row,
      'no-feedback',
      'say below the option why it is right or wrong, indented by two spaces, as in “  > Why”',
    );
  return words ?? [];
}

function readQuote({ children }: Blockquote, report: Report): Phrase[] {
  return children.flatMap((block) => {
    if (block.type === 'paragraph') return [toPhrase(block.children, report)];
    report(
      block,
      'stray-content',
      'there can be only paragraphs in a quiz’s block quotes: change this, or move it out',
    );
    return [];
  });
}
