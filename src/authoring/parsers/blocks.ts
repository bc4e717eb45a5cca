import type { RootContent } from 'mdast';
import type { Block } from '../../model/rich-text';
import { toPhrase } from '../phrase';
import type { Report } from '../problems';

/** Blocks that show nothing, or that another rule reports. */
const PASSED_OVER = ['mdxFlowExpression', 'definition', 'heading'];

/**
 * Converts blocks of Markdown to data that can be shown outside their guide. Only the paragraphs of
 * a story are left.
 *
 * Reports what can't be shown there (tables, code, notes) as `unsupported-markup`.
 */
export function toBlocks(nodes: RootContent[], report: Report): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ block: 'paragraph', words: toPhrase(node.children, report) }];
      case 'blockquote':
        return [{ block: 'quote', blocks: toBlocks(node.children, report) }];
      case 'list':
        return [
          {
            block: 'list',
            ordered: node.ordered === true,
            items: node.children.map(({ children }) => toBlocks(children, report)),
          },
        ];
      case 'mdxJsxFlowElement':
        if (node.name === 'Story') return toBlocks(node.children, report);
        // Any other component, or an element, has been reported already.
        return [];
    }
    if (!PASSED_OVER.includes(node.type)) {
      report(
        node,
        'unsupported-markup',
        'the practice page shows this too, and it can show only paragraphs, quotations, lists, and a story: use one of these, or move this out of the component',
      );
    }
    return [];
  });
}
