import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Report } from '../problems';
import { type ReadComponent, readAttributes, replaceByData, toElement } from './component';
import { type Part, readParts, refuseHeadings } from './parts';

const SCRIPTS = ['Before', 'After'];
const PARTS = ['Why it happens', 'Do instead', ...SCRIPTS];

/** The parts below a `<CommonMistake>`; its practice item, `<id>/mine`, is the reader's own tick. */
export const commonMistake: ReadComponent = (element, { heading, report, item }, _items, lower) => {
  const { id = '' } = readAttributes(element, report);
  refuseHeadings(element, report);
  const mine = item(`${id}/mine`, element);
  const blocks = element.children.filter(({ type }) => type !== 'heading');
  const parts = readParts(blocks, PARTS, 'a common mistake', element, report);
  const scripts = parts.filter(({ name }) => SCRIPTS.includes(name));
  for (const script of scripts) checkScript(script, report);
  if (lower) {
    replaceByData(element, 'mistake', { id, title: heading.title, mine });
    const advice = parts.filter((part) => !scripts.includes(part)).flatMap(({ blocks }) => blocks);
    element.children = [...advice, toElement('BeforeAfter', {}, scripts.map(toExactWords))];
  }
  return id;
};

/** A script is one block quote below its name. */
function checkScript({ name, blocks: [lead, ...blocks] }: Part, report: Report): void {
  const stray = blocks.find(({ type }, at) => type !== 'blockquote' || at > 0);
  const besides = lead?.type === 'paragraph' && lead.children.length > 1 ? lead : stray;
  if (besides)
    report(
      besides,
      'not-quoted',
      `below **${name}.** come the exact words and nothing else, each line after a >: > “I promised the date.”`,
    );
}

/** The exact words in an `<ExactWords>` of their own, without the paragraph that only names them. */
const toExactWords = ({ name, blocks }: Part): MdxJsxFlowElement =>
  toElement('ExactWords', { name }, blocks.slice(1));
