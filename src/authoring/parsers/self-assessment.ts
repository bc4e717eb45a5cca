import type { ListItem } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Checklist, ChecklistItem } from '../../model/items';
import { takeId } from '../ids';
import { toPhrase, trimStart } from '../phrase';
import type { Report } from '../problems';
import type { ReadComponent, Surroundings } from './component';
import { themeNamed } from './theme';

const FORM = '- [ ] `own-failure` A failure that was yours';

/** The task list below a `<SelfAssessment>`. */
export const selfAssessment: ReadComponent = (element, around) => ({
  kind: 'checklist',
  checklist: readChecklist(element, around),
});

/** Reads the list. Its title is the `title` attribute, or else the heading above. */
function readChecklist(
  element: MdxJsxFlowElement,
  { id, attributes, heading, report, item }: Surroundings,
): Checklist {
  const { title = heading.title } = attributes;
  const theme = themeNamed(attributes.theme, element, report);
  const items: ChecklistItem[] = [];
  const taken = new Set<string>();
  if (!element.children.some(({ type }) => type === 'list')) {
    report(element, 'no-task-list', `<SelfAssessment> needs a task list, each line as in: ${FORM}`);
    return { id, title, items };
  }
  for (const block of element.children) {
    if (block.type !== 'list') {
      report(
        block,
        'stray-content',
        `there can be only a task list in <SelfAssessment>, each line as in ${FORM}: correct this line, or move it out`,
      );
      continue;
    }
    for (const row of block.children) {
      const line = readLine(row, taken, report);
      if (line) items.push({ ...item(`${id}/${line.id}`, row), label: line.label });
    }
  }
  return { id, title, ...(theme && { theme }), items };
}

/** One line of a task list: `- [ ]`, an id in backticks, and words. Undefined if it has no box or no id. */
export function readLine(
  row: ListItem,
  taken: Set<string>,
  report: Report,
): ChecklistItem | undefined {
  if (typeof row.checked !== 'boolean') {
    report(
      row,
      'not-a-task',
      `every line of the list needs a box to tick, [ ] with one plain space in it: ${FORM}`,
    );
    return undefined;
  }
  if (row.checked) {
    report(row, 'ticked-item', 'the box is for the reader to tick: write [ ] instead of [x]');
  }
  const [line, ...more] = row.children;
  if (line?.type !== 'paragraph' || more.length > 0) {
    report(
      more[0] ?? row,
      'stray-content',
      'an item must be one line: take out the nested list or the second paragraph',
    );
    return undefined;
  }
  const [first, ...words] = line.children;
  if (first?.type !== 'inlineCode') {
    report(
      row,
      'missing-id',
      `begin the item with an id in backticks that will never change: ${FORM}`,
    );
    return undefined;
  }
  takeId(first.value, first, taken, report);
  const label = trimStart(toPhrase(words, report));
  if (label.length === 0)
    report(row, 'empty-item', 'there’s nothing after the id: say what the reader ticks');
  return { id: first.value, label };
}
