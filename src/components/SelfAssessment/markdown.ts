import type { Checklist } from '../../model/items';
import { toMarkdown } from '../../model/to-markdown';

/**
 * A checklist as a Markdown task list below its title; `ticked` says for each item whether it's
 * checked.
 */
export function checklistToMarkdown({ title, items }: Checklist, ticked: boolean[]): string {
  const lines = items.map(({ label }, at) => `- [${ticked[at] ? 'x' : ' '}] ${toMarkdown(label)}`);
  return `${title}\n\n${lines.join('\n')}\n`;
}
