import type { List } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems';
import { type Surroundings, toElement } from './component';

type Block = MdxJsxFlowElement['children'][number];

/** What stands in a component that holds a model answer back: what is asked, the model, and a list to judge by. */
export interface AroundModel {
  prompt: Block[];
  model: Block[];
  /** The list below the model; undefined where there is none. */
  list: List | undefined;
}

/** Reads the blocks before, in and after the one `<ModelAnswer>` of a component, whose list is as `form` shows. */
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

/** Puts what is asked and the model into elements of their own, and gives `data` to the one that shows the model. */
export function setAroundModel(
  element: MdxJsxFlowElement,
  { prompt, model }: AroundModel,
  place: { id: string; title: string },
  data: Record<string, unknown>,
): void {
  const { name } = element;
  element.attributes = toElement('', place, []).attributes;
  element.children = [
    toElement(`${name}Prompt`, {}, prompt),
    toElement(`${name}Work`, data, model),
  ];
}

const isModel = (block: Block): boolean =>
  block.type === 'mdxJsxFlowElement' && block.name === 'ModelAnswer';

function refuseHeadings(element: MdxJsxFlowElement, report: Report): void {
  visit(element, 'heading', (heading) => {
    report(
      heading,
      'stray-content',
      `there can’t be a heading in <${element.name}>: move it above, or make it bold text`,
    );
  });
}
