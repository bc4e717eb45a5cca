import type { List } from 'mdast';
import type { ChecklistItem } from '../../model/items';
import { exerciseHash } from '../content-hash';
import { toBlocks } from './blocks';
import type { ReadComponent, Surroundings } from './component';
import { readAroundModel } from './model-answer';
import { readLine } from './self-assessment';
import { readOwnTheme } from './theme';

const FORM = '- [ ] `i-statements` Says “I” where the decision was yours';

/** What's in an `<Exercise>`: a prompt, a model answer, and a task list to check an answer by. */
export const exercise: ReadComponent = (element, around) => {
  const { id, report, item } = around;
  const parts = readAroundModel(element, FORM, around);
  if (parts.model.length > 0 && !parts.list) {
    report(
      element,
      'no-task-list',
      `<Exercise> needs a task list below </ModelAnswer>, each line as in: ${FORM}`,
    );
  }
  const itself = item(id, element);
  const rubric = parts.list ? readRubric(parts.list, id, around) : [];
  const prompt = toBlocks(parts.prompt, report);
  const exercise = {
    ...itself,
    theme: readOwnTheme(around.attributes.theme, element, report),
    contentHash: exerciseHash(prompt, rubric),
    rubric,
    prompt,
    model: toBlocks(parts.model, report),
  };
  return { kind: 'exercise', exercise, markdown: parts };
};

function readRubric(list: List, id: string, { report, item }: Surroundings): ChecklistItem[] {
  const taken = new Set<string>();
  return list.children.flatMap((row) => {
    const line = readLine(row, taken, report);
    return line ? { ...item(`${id}/${line.id}`, row), label: line.label } : [];
  });
}
