import type { List } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { AroundModel, BlockNode, Surroundings } from './component';
import { refuseHeadings } from './parts';

/** Reads the blocks before, in, and after a component's one `<ModelAnswer>`. `form` shows authors a line of the list after it. */
export function readAroundModel(
  element: MdxJsxFlowElement,
  form: string,
  { report }: Surroundings,
): AroundModel {
  const { name, children } = element;
  refuseHeadings(element, report);
  const at = children.findIndex(isModel);
  const answer = children[at] as MdxJsxFlowElement | undefined;
  const rest = answer ? children.slice(at + 1) : [];
  const list = rest.find((block): block is List => block.type === 'list');
  const prompt = children.slice(0, Math.max(at, 0));
  if (!answer) {
    report(
      element,
      'no-model-answer',
      `<${name}> needs one good answer, between <ModelAnswer> and </ModelAnswer>, each on its own line with a blank line before and after`,
    );
    return { prompt, model: [], list: undefined };
  }
  if (answer.children.length === 0)
    report(answer, 'no-model-answer', '<ModelAnswer> is empty: write one good answer in it');
  if (prompt.length === 0)
    report(
      element,
      'no-prompt',
      `<${name}> doesn’t ask anything: say above <ModelAnswer> what the reader should answer`,
    );
  for (const block of rest) {
    if (block !== list)
      report(
        block,
        'stray-content',
        `below </ModelAnswer> comes one list and nothing else, each line as in ${form}: change this, or move it out of <${name}>`,
      );
  }
  return { prompt, model: answer.children, list };
}

const isModel = (block: BlockNode): boolean =>
  block.type === 'mdxJsxFlowElement' && block.name === 'ModelAnswer';
