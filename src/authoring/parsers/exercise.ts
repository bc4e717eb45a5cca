import type { List } from 'mdast';
import type { ChecklistItem, Exercise } from '../../model/items';
import { exerciseHash } from '../content-hash';
import { toBlocks } from './blocks';
import { type ReadComponent, readAttributes, type Surroundings } from './component';
import { readAroundModel, setAroundModel } from './model-answer';
import { readLine } from './self-assessment';
import { checkTheme, readTheme } from './theme';

const FORM = '- [ ] `i-statements` Says “I” where the decision was yours';

/** What stands in an `<Exercise>`: what is asked, a model answer, and a task list of the ideas to judge an answer by. */
export const exercise: ReadComponent = (element, around, { exercises }, lower) => {
  const { heading, report, item } = around;
  const { id = '', theme } = readAttributes(element, report);
  if (theme) checkTheme(theme, element, report);
  const parts = readAroundModel(element, FORM, around);
  if (parts.model.length > 0 && !parts.list) {
    report(
      element,
      'no-task-list',
      `<Exercise> needs a task list below </ModelAnswer>, each line as in: ${FORM}`,
    );
  }
  const itself = id ? item(id, element) : { id };
  const rubric = parts.list ? readRubric(parts.list, id, around) : [];
  const prompt = toBlocks(parts.prompt, report);
  const read: Exercise = {
    ...itself,
    theme: readTheme(undefined, theme, element, report),
    wording: exerciseHash(prompt, rubric),
    rubric,
  };
  exercises.push({ ...read, prompt, model: toBlocks(parts.model, report) });
  if (lower) setAroundModel(element, parts, { id, title: heading.title }, { exercise: read });
  return id;
};

function readRubric(list: List, id: string, { report, item }: Surroundings): ChecklistItem[] {
  const taken = new Set<string>();
  return list.children.flatMap((row) => {
    const line = readLine(row, taken, report);
    return line ? { ...item(`${id}/${line.id}`, row), label: line.label } : [];
  });
}
