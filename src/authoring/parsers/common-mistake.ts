import type { Report } from '../problems';
import type { NamedPart, ReadComponent } from './component';
import { readParts, refuseHeadings } from './parts';

const SCRIPTS = ['Before', 'After'];
const PARTS = ['Why it happens', 'Do instead', ...SCRIPTS];

/**
 * The parts of a `<CommonMistake>`. Its practice item, `<id>/mine`, is the box that readers check
 * if they make this mistake.
 */
export const commonMistake: ReadComponent = (element, { id, heading, report, item }) => {
  refuseHeadings(element, report);
  const mine = item(`${id}/mine`, element);
  const blocks = element.children.filter(({ type }) => type !== 'heading');
  const parts = readParts(blocks, PARTS, 'a common mistake', element, report);
  const scripts = parts.filter(({ name }) => SCRIPTS.includes(name));
  for (const script of scripts) checkScript(script, report);
  const advice = parts.filter((part) => !scripts.includes(part));
  return { kind: 'mistake', mistake: { id, title: heading.title, mine }, advice, scripts };
};

/** A script is one block quote below its name. */
function checkScript({ name, blocks: [lead, ...blocks] }: NamedPart, report: Report): void {
  const stray = blocks.find(({ type }, at) => type !== 'blockquote' || at > 0);
  const besides = lead?.type === 'paragraph' && lead.children.length > 1 ? lead : stray;
  if (besides)
    report(
      besides,
      'not-quoted',
      `below **${name}.** come the exact words and nothing else, each line after a >: > “I promised the date.”`,
    );
}
